import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Keeps the libraries from doing at every start what no command of this program needs. Each patch finds what it expects
 * or ends the build, so that a new version of a library is looked at before it is used.
 */
final class LibraryPatches {

    private static final String PATTERN = "java/util/regex/Pattern";

    private static final Map<String, Consumer<ClassNode>> PATCHES = Map.of(
            "org/sqlite/SQLiteConfig", LibraryPatches::concatenatePragmas,
            "org/sqlite/SQLiteConnectionConfig", LibraryPatches::makeDatesLate,
            "org/sqlite/util/LoggerFactory", LibraryPatches::logNothing,
            "org/sqlite/SQLiteJDBCLoader", LibraryPatches::leaveTemporaryFiles,
            "org/sqlite/core/CoreStatement", LibraryPatches::compilePatternsLate,
            "org/sqlite/jdbc3/JDBC3ResultSet", LibraryPatches::compilePatternsLate,
            "picocli/CommandLine$Model$CommandSpec", LibraryPatches::makeNegationsLate,
            "picocli/CommandLine$BuiltIn", LibraryPatches::excludeByPrefix);

    private LibraryPatches() {}

    /** The class, patched if there is something to patch. */
    static byte[] apply(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        Consumer<ClassNode> patch = PATCHES.get(reader.getClassName());
        if (patch == null) {
            return bytes;
        }
        ClassNode node = new ClassNode();
        reader.accept(node, 0);
        patch.accept(node);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        return writer.toByteArray();
    }

    /**
     * Each connection makes a date format at once, and the time zones and locale data behind it take longer to load than
     * the rest of sqlite-jdbc; this program stores times as numbers.
     */
    private static void makeDatesLate(ClassNode node) {
        String format = "org/sqlite/date/FastDateFormat";
        String maker = "(Ljava/lang/String;)L" + format + ";";
        for (String name : List.of("<init>", "setDateStringFormat")) {
            MethodNode method = calling(node, name, format);
            MethodInsnNode call = call(method, format);
            method.instructions.insert(call, new InsnNode(Opcodes.ACONST_NULL));
            method.instructions.set(call, new InsnNode(Opcodes.POP));
        }
        MethodNode getter = method(node, "getDateFormat");
        FieldInsnNode read = field(node, getter, Opcodes.GETFIELD, "dateFormat");
        getter.instructions.insert(read, new MethodInsnNode(Opcodes.INVOKESTATIC, format, "getInstance", maker, false));
        getter.instructions.set(
                read, new FieldInsnNode(Opcodes.GETFIELD, node.name, "dateStringFormat", "Ljava/lang/String;"));
    }

    /** Every connection sets a pragma, which the driver formats; Java's formatter takes five regular expressions. */
    private static void concatenatePragmas(ClassNode node) {
        String type = "(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;";
        MethodNode apply = find(node, "apply", method -> constant(method, "pragma %s=%s") != null);
        AbstractInsnNode format = constant(apply, "pragma %s=%s");
        while (format.getOpcode() != Opcodes.INVOKESTATIC) {
            format = format.getNext();
        }
        expect(((MethodInsnNode) format).desc.equals(type), node, "a call of String.format");
        apply.instructions.set(format, new MethodInsnNode(Opcodes.INVOKESTATIC, node.name, "pragma", type, false));
        MethodNode pragma = new MethodNode(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, "pragma", type, null, null);
        InsnList code = pragma.instructions;
        code.add(new LdcInsnNode("pragma "));
        addConcat(code, argument(0));
        addConcat(code, List.of(new LdcInsnNode("=")));
        addConcat(code, argument(1));
        code.add(new InsnNode(Opcodes.ARETURN));
        node.methods.add(pragma);
    }

    private static List<AbstractInsnNode> argument(int index) {
        return List.of(
                new VarInsnNode(Opcodes.ALOAD, 1),
                new InsnNode(Opcodes.ICONST_0 + index),
                new InsnNode(Opcodes.AALOAD),
                new TypeInsnNode(Opcodes.CHECKCAST, "java/lang/String"));
    }

    private static void addConcat(InsnList code, List<AbstractInsnNode> pushing) {
        pushing.forEach(code::add);
        code.add(new MethodInsnNode(
                Opcodes.INVOKEVIRTUAL, "java/lang/String", "concat", "(Ljava/lang/String;)Ljava/lang/String;", false));
    }

    /** The logger looks for SLF4J or sets up Java's logging. Every failure reaches this program as an exception too. */
    private static void logNothing(ClassNode node) {
        String logger = "org/sqlite/util/Logger";
        node.interfaces.add(logger);
        node.methods.remove(method(node, "<clinit>"));
        MethodNode maker = method(node, "getLogger");
        clear(maker);
        InsnList code = maker.instructions;
        code.add(new TypeInsnNode(Opcodes.NEW, node.name));
        code.add(new InsnNode(Opcodes.DUP));
        code.add(new MethodInsnNode(Opcodes.INVOKESPECIAL, node.name, "<init>", "()V", false));
        code.add(new InsnNode(Opcodes.ARETURN));
        for (String level : List.of("trace", "info", "warn", "error")) {
            String cause = level.equals("error") ? "Ljava/lang/Throwable;" : "";
            MethodNode method = new MethodNode(
                    Opcodes.ACC_PUBLIC, level, "(Ljava/util/function/Supplier;" + cause + ")V", null, null);
            method.instructions.add(new InsnNode(Opcodes.RETURN));
            node.methods.add(method);
        }
    }

    /** The loader searches the folder of temporary files for libraries that it once left there; ours are unpacked. */
    private static void leaveTemporaryFiles(ClassNode node) {
        MethodNode cleanup = method(node, "cleanup");
        LabelNode search = new LabelNode();
        InsnList code = new InsnList();
        code.add(new LdcInsnNode("org.sqlite.lib.path"));
        code.add(new MethodInsnNode(
                Opcodes.INVOKESTATIC,
                "java/lang/System",
                "getProperty",
                "(Ljava/lang/String;)Ljava/lang/String;",
                false));
        code.add(new JumpInsnNode(Opcodes.IFNULL, search));
        code.add(new InsnNode(Opcodes.RETURN));
        code.add(search);
        code.add(new FrameNode(Opcodes.F_SAME, 0, null, 0, null));
        cleanup.instructions.insert(code);
    }

    /** Regular expressions that are seldom used are compiled where they are used; their first one loads 70 classes. */
    private static void compilePatternsLate(ClassNode node) {
        Map<String, InsnList> patterns = new HashMap<>();
        MethodNode initializer = method(node, "<clinit>");
        for (AbstractInsnNode at : initializer.instructions.toArray()) {
            if (at instanceof FieldInsnNode field
                    && field.getPrevious() instanceof MethodInsnNode call
                    && call.owner.equals(PATTERN)) {
                patterns.put(field.name, cutBackToConstant(initializer.instructions, field));
            }
        }
        expect(!patterns.isEmpty(), node, "patterns");
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode at : method.instructions.toArray()) {
                if (at instanceof FieldInsnNode field && patterns.containsKey(field.name)) {
                    InsnList compiling = patterns.get(field.name);
                    for (AbstractInsnNode part : compiling.toArray()) {
                        method.instructions.insertBefore(at, part.clone(null));
                    }
                    method.instructions.remove(at);
                }
            }
        }
        node.fields.removeIf(field -> patterns.containsKey(field.name));
    }

    /** Takes out what computes and sets a field, and returns what computes it. */
    private static InsnList cutBackToConstant(InsnList code, AbstractInsnNode setting) {
        InsnList cut = new InsnList();
        AbstractInsnNode part = setting.getPrevious();
        code.remove(setting);
        while (part != null) {
            AbstractInsnNode before = part instanceof LdcInsnNode ? null : part.getPrevious();
            if (part.getOpcode() >= 0) { // no label or line
                code.remove(part);
                cut.insert(part);
            }
            part = before;
        }
        return cut;
    }

    /** Each model of a command compiles four regular expressions for options that begin with "no"; we say our own. */
    private static void makeNegationsLate(ClassNode node) {
        String transformer = "picocli/CommandLine$RegexTransformer";
        MethodNode constructor = calling(node, "<init>", transformer);
        constructor.instructions.set(call(constructor, transformer), new InsnNode(Opcodes.ACONST_NULL));
        MethodNode getter = find(node, "negatableOptionTransformer", method -> method.desc.startsWith("()"));
        FieldInsnNode read = field(node, getter, Opcodes.GETFIELD, "negatableOptionTransformer");
        LabelNode known = new LabelNode();
        InsnList code = new InsnList();
        code.add(new InsnNode(Opcodes.DUP));
        code.add(new JumpInsnNode(Opcodes.IFNONNULL, known));
        code.add(new InsnNode(Opcodes.POP));
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        code.add(new MethodInsnNode(
                Opcodes.INVOKESTATIC, transformer, "createDefault", "()L" + transformer + ";", false));
        code.add(new FieldInsnNode(Opcodes.PUTFIELD, node.name, read.name, read.desc));
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        code.add(new FieldInsnNode(Opcodes.GETFIELD, node.name, read.name, read.desc));
        code.add(known);
        getter.instructions.insert(read, code);
    }

    /** The converters that the program excludes are named by regular expressions, which are compiled for each of 20. */
    private static void excludeByPrefix(ClassNode node) {
        MethodNode excluded = method(node, "excluded");
        clear(excluded);
        LabelNode end = new LabelNode();
        InsnList code = excluded.instructions;
        addStartsWith(code, "java.time.");
        code.add(new InsnNode(Opcodes.DUP));
        code.add(new JumpInsnNode(Opcodes.IFNE, end));
        code.add(new InsnNode(Opcodes.POP));
        addStartsWith(code, "java.sql.");
        code.add(end);
        code.add(new InsnNode(Opcodes.IRETURN));
    }

    private static void addStartsWith(InsnList code, String prefix) {
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        code.add(new LdcInsnNode(prefix));
        code.add(new MethodInsnNode(
                Opcodes.INVOKEVIRTUAL, "java/lang/String", "startsWith", "(Ljava/lang/String;)Z", false));
    }

    // --- finding -----------------------------------------------------------------------------------------------------

    private static MethodNode method(ClassNode node, String name) {
        return find(node, name, method -> (method.access & Opcodes.ACC_SYNTHETIC) == 0);
    }

    private static MethodNode calling(ClassNode node, String name, String owner) {
        return find(node, name, method -> call(method, owner) != null);
    }

    private static MethodNode find(ClassNode node, String name, Predicate<MethodNode> wanted) {
        List<MethodNode> found = node.methods.stream()
                .filter(method -> method.name.equals(name) && wanted.test(method))
                .toList();
        expect(found.size() == 1, node, "one method " + name);
        return found.get(0);
    }

    /** The first call of a method of the owner, or null. */
    private static MethodInsnNode call(MethodNode method, String owner) {
        for (AbstractInsnNode at : method.instructions) {
            if (at instanceof MethodInsnNode call && call.owner.equals(owner)) {
                return call;
            }
        }
        return null;
    }

    private static AbstractInsnNode constant(MethodNode method, String text) {
        for (AbstractInsnNode at : method.instructions) {
            if (at instanceof LdcInsnNode load && load.cst.equals(text)) {
                return at;
            }
        }
        return null;
    }

    private static FieldInsnNode field(ClassNode node, MethodNode method, int code, String name) {
        for (AbstractInsnNode at : method.instructions) {
            if (at.getOpcode() == code && ((FieldInsnNode) at).name.equals(name)) {
                return (FieldInsnNode) at;
            }
        }
        throw missing(node, "the field " + name);
    }

    private static void clear(MethodNode method) {
        method.instructions.clear();
        method.tryCatchBlocks.clear();
        method.localVariables = null;
    }

    private static void expect(boolean found, ClassNode node, String what) {
        if (!found) {
            throw missing(node, what);
        }
    }

    private static IllegalStateException missing(ClassNode node, String what) {
        return new IllegalStateException(node.name + " is not what it was, it lacks " + what + "; look at its patch");
    }
}
