import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A lambda as a class of its own: its fields hold what was captured, {@code make} takes the place of the call that links
 * a lambda at run time, and its one method calls what the lambda stands for.
 */
final class LambdaClass {

    private LambdaClass() {}

    /**
     * The class.
     *
     * @param host the class in whose nest it is, so that it may call what is private there
     * @param method the one method of the interface that the lambda is
     * @param site what the code that makes it hands over, and the interface, as a descriptor
     * @param how the arguments of the metafactory: the type of the method, what it calls, and its type at the site
     */
    static byte[] of(String name, String host, String method, String site, Object[] how) {
        Type made = Type.getReturnType(site);
        Type[] captured = Type.getArgumentTypes(site);
        Type self = Type.getObjectType(name);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                ProgramJar.VERSION,
                Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SUPER,
                name,
                null,
                "java/lang/Object",
                new String[] {made.getInternalName()});
        writer.visitNestHost(host);
        for (int i = 0; i < captured.length; i++) {
            writer.visitField(
                    Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "c" + i, captured[i].getDescriptor(), null, null);
        }

        Method constructor = new Method("<init>", Type.VOID_TYPE, captured);
        GeneratorAdapter init = new GeneratorAdapter(Opcodes.ACC_PRIVATE, constructor, null, null, writer);
        init.loadThis();
        init.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
        for (int i = 0; i < captured.length; i++) {
            init.loadThis();
            init.loadArg(i);
            init.putField(self, "c" + i, captured[i]);
        }
        init.returnValue();
        init.endMethod();

        GeneratorAdapter make = new GeneratorAdapter(Opcodes.ACC_STATIC, new Method("make", site), null, null, writer);
        make.newInstance(self);
        make.dup();
        make.loadArgs();
        make.invokeConstructor(self, constructor);
        make.returnValue();
        make.endMethod();

        Method one = new Method(method, ((Type) how[0]).getDescriptor());
        body(
                new GeneratorAdapter(Opcodes.ACC_PUBLIC, one, null, null, writer),
                self,
                captured,
                (Type) how[0],
                (Handle) how[1],
                (Type) how[2]);
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** Calls what the lambda stands for, with what was captured and then what is given. */
    private static void body(
            GeneratorAdapter code, Type self, Type[] captured, Type given, Handle target, Type instantiated) {
        Type owner = Type.getObjectType(target.getOwner());
        boolean makes = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        boolean isStatic = target.getTag() == Opcodes.H_INVOKESTATIC;
        List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
        if (!makes && !isStatic) {
            wanted.add(0, owner);
        }
        if (makes) {
            code.newInstance(owner);
            code.dup();
        }
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.getField(self, "c" + i, captured[i]);
            convert(code, captured[i], wanted.get(i));
        }
        for (int i = 0; i < given.getArgumentTypes().length; i++) {
            code.loadArg(i);
            convert(code, given.getArgumentTypes()[i], instantiated.getArgumentTypes()[i]);
            convert(code, instantiated.getArgumentTypes()[i], wanted.get(captured.length + i));
        }
        int call = makes
                ? Opcodes.INVOKESPECIAL
                : isStatic
                        ? Opcodes.INVOKESTATIC
                        : target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        code.visitMethodInsn(call, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Type got = makes ? owner : Type.getReturnType(target.getDesc());
        if (given.getReturnType() == Type.VOID_TYPE) {
            if (got.getSize() == 2) {
                code.pop2();
            } else if (got.getSize() == 1) {
                code.pop();
            }
        } else {
            convert(code, got, instantiated.getReturnType());
            convert(code, instantiated.getReturnType(), given.getReturnType());
        }
        code.returnValue();
        code.endMethod();
    }

    private static void convert(GeneratorAdapter code, Type from, Type to) {
        boolean primitive = from.getSort() < Type.ARRAY;
        if (primitive && to.getSort() < Type.ARRAY) {
            code.cast(from, to);
        } else if (primitive) {
            code.valueOf(from);
        } else if (to.getSort() < Type.ARRAY) {
            Type unboxed = unboxed(from);
            code.unbox(unboxed == null ? to : unboxed);
            code.cast(unboxed == null ? to : unboxed, to);
        } else if (!from.equals(to)) {
            code.checkCast(to);
        }
    }

    /** The primitive type that a wrapper wraps, or null when it is none. */
    private static Type unboxed(Type wrapper) {
        return switch (wrapper.getClassName()) {
            case "java.lang.Boolean" -> Type.BOOLEAN_TYPE;
            case "java.lang.Character" -> Type.CHAR_TYPE;
            case "java.lang.Byte" -> Type.BYTE_TYPE;
            case "java.lang.Short" -> Type.SHORT_TYPE;
            case "java.lang.Integer" -> Type.INT_TYPE;
            case "java.lang.Long" -> Type.LONG_TYPE;
            case "java.lang.Float" -> Type.FLOAT_TYPE;
            case "java.lang.Double" -> Type.DOUBLE_TYPE;
            default -> null;
        };
    }
}
