import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.commons.TableSwitchGenerator;
import org.objectweb.asm.tree.ClassNode;

/**
 * Writes the model of one class. Of the class that comes out, an object without an owner makes the model, and one with
 * an owner and the number of a field reads and sets that field.
 */
final class ModelWriter {

    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type STRING = Type.getType(String.class);
    private static final Type SPEC = BuilderCalls.picocli("Model$CommandSpec");
    private static final Type USAGE = BuilderCalls.picocli("Model$UsageMessageSpec");
    private static final Type GETTER = BuilderCalls.picocli("Model$IGetter");
    private static final Type NEGATION = Type.getObjectType("forum/cli/Negation");
    private static final Type TRANSFORMER = BuilderCalls.picocli("INegatableOptionTransformer");
    private static final Type SETTER = BuilderCalls.picocli("Model$ISetter");

    private final ClassNode owner;
    private final Type ownerType;
    private final Type self;
    private final List<AnnotatedField> fields;
    private final Set<String> modelled;
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
        @Override
        protected String getCommonSuperClass(String one, String other) {
            return OBJECT.getInternalName();
        }
    };

    /**
     * Writes about this class.
     *
     * @param modelled all classes that get a model
     */
    ModelWriter(ClassNode owner, Set<String> modelled) {
        this.owner = owner;
        this.ownerType = Type.getObjectType(owner.name);
        this.self = Type.getObjectType(nameOf(owner.name));
        this.fields = AnnotatedField.of(owner);
        this.modelled = modelled;
    }

    /** The name of the model of a class. */
    static String nameOf(String owner) {
        return owner + "$$Model";
    }

    byte[] write() {
        if (modelled.contains(owner.superName)) {
            throw new IllegalStateException(owner.name + " inherits annotations, and CommandModels would miss them");
        }
        String[] interfaces = {"forum/cli/GeneratedModel", GETTER.getInternalName(), SETTER.getInternalName()};
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SUPER;
        writer.visit(CommandModels.VERSION, access, self.getInternalName(), null, OBJECT.getInternalName(), interfaces);
        writer.visitNestHost(owner.name);
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "owner", ownerType.getDescriptor(), null, null);
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "field", "I", null, null);
        constructors();
        model();
        get();
        set();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void constructors() {
        GeneratorAdapter plain = method(Opcodes.ACC_PUBLIC, new Method("<init>", "()V"));
        plain.loadThis();
        plain.visitInsn(Opcodes.ACONST_NULL);
        plain.push(-1);
        plain.invokeConstructor(self, bound());
        plain.returnValue();
        plain.endMethod();
        GeneratorAdapter bound = method(Opcodes.ACC_PRIVATE, bound());
        bound.loadThis();
        bound.invokeConstructor(OBJECT, new Method("<init>", "()V"));
        bound.loadThis();
        bound.loadArg(0);
        bound.putField(self, "owner", ownerType);
        bound.loadThis();
        bound.loadArg(1);
        bound.putField(self, "field", Type.INT_TYPE);
        bound.returnValue();
        bound.endMethod();
    }

    private Method bound() {
        return new Method("<init>", Type.VOID_TYPE, new Type[] {ownerType, Type.INT_TYPE});
    }

    // --- the model ---------------------------------------------------------------------------------------------------

    private void model() {
        GeneratorAdapter code = method(Opcodes.ACC_PUBLIC, new Method("of", SPEC, new Type[] {OBJECT}));
        int typed = code.newLocal(ownerType);
        code.loadArg(0);
        code.checkCast(ownerType);
        code.storeLocal(typed);
        code.loadLocal(typed);
        code.invokeStatic(SPEC, new Method("wrapWithoutInspection", SPEC, new Type[] {OBJECT}));
        int spec = code.newLocal(SPEC);
        code.storeLocal(spec);
        code.loadLocal(spec);
        code.getStatic(NEGATION, "BY_NO", NEGATION);
        code.invokeVirtual(SPEC, new Method("negatableOptionTransformer", SPEC, new Type[] {TRANSFORMER}));
        code.pop();
        AnnotatedField.command(owner).forEach((attribute, value) -> {
            code.loadLocal(spec);
            command(code, attribute, value);
            code.pop();
        });
        for (int i = 0; i < fields.size(); i++) {
            code.loadLocal(spec);
            field(code, fields.get(i), typed, i);
            code.pop();
        }
        code.loadLocal(spec);
        code.returnValue();
        code.endMethod();
    }

    private static void command(GeneratorAdapter code, String attribute, Object value) {
        switch (attribute) {
            case "name" -> {
                code.push((String) value);
                code.invokeVirtual(SPEC, new Method("name", SPEC, new Type[] {STRING}));
            }
            case "description", "footer", "customSynopsis" -> {
                code.invokeVirtual(SPEC, new Method("usageMessage", USAGE, new Type[0]));
                BuilderCalls.pushStrings(code, (List<?>) value);
                code.invokeVirtual(USAGE, new Method(attribute, USAGE, new Type[] {BuilderCalls.STRINGS}));
            }
            default -> throw new IllegalStateException("CommandModels does not know " + attribute + " of @Command");
        }
    }

    private void field(GeneratorAdapter code, AnnotatedField field, int typed, int index) {
        switch (field.kind()) {
            case MIXIN -> mixin(code, field, typed);
            case OPTION -> argument(code, field, typed, index, BuilderCalls.picocli("Model$OptionSpec"), "addOption");
            case PARAMETERS ->
                argument(code, field, typed, index, BuilderCalls.picocli("Model$PositionalParamSpec"), "addPositional");
        }
    }

    private void mixin(GeneratorAdapter code, AnnotatedField field, int typed) {
        String name = field.type().getInternalName();
        if (!field.values().isEmpty() || !modelled.contains(name)) {
            throw new IllegalStateException("CommandModels does not know the mixin " + field.field().name);
        }
        Type model = Type.getObjectType(nameOf(name));
        code.push(field.field().name);
        code.newInstance(model);
        code.dup();
        code.invokeConstructor(model, new Method("<init>", "()V"));
        code.loadLocal(typed);
        code.getField(ownerType, field.field().name, field.type());
        code.invokeVirtual(model, new Method("of", SPEC, new Type[] {OBJECT}));
        code.invokeVirtual(SPEC, new Method("addMixin", SPEC, new Type[] {STRING, SPEC}));
    }

    private void argument(GeneratorAdapter code, AnnotatedField field, int typed, int index, Type spec, String add) {
        Type builder = Type.getObjectType(spec.getInternalName() + "$Builder");
        boolean option = field.kind() == AnnotatedField.Kind.OPTION;
        if (option) {
            List<?> names = (List<?>) field.values().get("names");
            code.push((String) names.get(0));
            BuilderCalls.pushStrings(code, names.subList(1, names.size()));
            code.invokeStatic(spec, new Method("builder", builder, new Type[] {STRING, BuilderCalls.STRINGS}));
        } else {
            code.invokeStatic(spec, new Method("builder", builder, new Type[0]));
        }
        int building = code.newLocal(builder);
        code.storeLocal(building);
        BuilderCalls calls = new BuilderCalls(code, builder, building);
        calls.describe(field);
        bind(code, calls, field, typed, index);
        code.loadLocal(building);
        code.invokeVirtual(builder, new Method("build", spec, new Type[0]));
        code.invokeVirtual(SPEC, new Method(add, SPEC, new Type[] {spec}));
    }

    private void bind(GeneratorAdapter code, BuilderCalls calls, AnnotatedField field, int typed, int index) {
        if ((field.field().access & Opcodes.ACC_FINAL) != 0) {
            throw new IllegalStateException(owner.name + "." + field.field().name + " is final, so it cannot be set");
        }
        int binding = code.newLocal(self);
        code.newInstance(self);
        code.dup();
        code.loadLocal(typed);
        code.push(index);
        code.invokeConstructor(self, bound());
        code.storeLocal(binding);
        calls.call("getter", GETTER, () -> code.loadLocal(binding));
        calls.call("setter", SETTER, () -> code.loadLocal(binding));
        calls.call("initialValue", OBJECT, () -> {
            code.loadLocal(typed);
            code.getField(ownerType, field.field().name, field.type());
            code.valueOf(field.type());
        });
    }

    // --- the fields --------------------------------------------------------------------------------------------------

    private void get() {
        GeneratorAdapter code = method(Opcodes.ACC_PUBLIC, new Method("get", OBJECT, new Type[0]));
        each(code, field -> {
            code.loadThis();
            code.getField(self, "owner", ownerType);
            code.getField(ownerType, field.field().name, field.type());
            code.valueOf(field.type());
            code.returnValue();
        });
    }

    /** Sets a field and returns what it held. */
    private void set() {
        GeneratorAdapter code = method(Opcodes.ACC_PUBLIC, new Method("set", OBJECT, new Type[] {OBJECT}));
        int before = code.newLocal(OBJECT);
        code.loadThis();
        code.invokeVirtual(self, new Method("get", OBJECT, new Type[0]));
        code.storeLocal(before);
        each(code, field -> {
            code.loadThis();
            code.getField(self, "owner", ownerType);
            code.loadArg(0);
            code.unbox(field.type());
            code.putField(ownerType, field.field().name, field.type());
            code.loadLocal(before);
            code.returnValue();
        });
    }

    private void each(GeneratorAdapter code, Consumer<AnnotatedField> body) {
        int[] arguments = IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).kind() != AnnotatedField.Kind.MIXIN)
                .toArray();
        code.loadThis();
        code.getField(self, "field", Type.INT_TYPE);
        code.tableSwitch(arguments, new TableSwitchGenerator() {
            @Override
            public void generateCase(int key, Label end) {
                body.accept(fields.get(key));
            }

            @Override
            public void generateDefault() {
                code.throwException(Type.getType(IllegalStateException.class), "no such field");
            }
        });
        code.endMethod();
    }

    // --- code --------------------------------------------------------------------------------------------------------

    private GeneratorAdapter method(int access, Method method) {
        return new GeneratorAdapter(access, method, null, null, writer);
    }
}
