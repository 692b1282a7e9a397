import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * Makes the one jar with all that every command needs: the program and the libraries that each of its processes loads.
 * The Java that reads it starts sooner than from the jars as they were published, for three reasons.
 *
 * <ul>
 *   <li>Classes of a version before 50 (picocli is compiled for Java 5) get the version of this program and the stack
 *       maps that go with it. Java keeps older ones out of the ahead-of-time cache of Java 25 and verifies them slowly.
 *   <li>A lambda becomes a class of its own, as D8 and Retrolambda do it. Java 17 to 23 link every lambda anew at each
 *       start, with or without a class archive.
 *   <li>Entries are stored, not deflated, and the native libraries stay where they are: the tree has them unpacked.
 * </ul>
 *
 * Run by the build, {@code java ProgramJar TARGET PROGRAM LIBRARY…}; the manifest is that of the program.
 * The same input makes the same bytes. Standard output tells a name for what TARGET and the jars beside it hold.
 */
public final class ProgramJar {

    static final int VERSION = Opcodes.V17;

    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Map<String, List<String>> nests = new HashMap<>();

    private ProgramJar() {}

    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        ProgramJar jar = new ProgramJar();
        for (int i = 1; i < args.length; i++) {
            jar.read(Path.of(args[i]), i == 1);
        }
        jar.rewrite();
        Path target = Path.of(args[0]);
        Path program = target.resolveSibling("program.jar");
        write(target, Map.of(JarFile.MANIFEST_NAME, jar.manifest(program)));
        write(program, jar.entries);
        System.out.println("jars.digest=" + digest(target.toAbsolutePath().getParent()));
    }

    private static String digest(Path folder) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    // --- jars --------------------------------------------------------------------------------------------------------

    private void read(Path path, boolean isProgram) throws IOException {
        String library = path.getFileName().toString().replace(".jar", "");
        try (JarFile jar = new JarFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (entry.isDirectory() || !isWanted(name, isProgram)) {
                    continue;
                }
                try (InputStream in = jar.getInputStream(entry)) {
                    // Files of the same name are licences; each library keeps its own.
                    entries.put(
                            entries.containsKey(name) ? "META-INF/" + library + "/" + name : name, in.readAllBytes());
                }
            }
        }
    }

    private static boolean isWanted(String name, boolean isProgram) {
        return isProgram
                || !name.equals("META-INF/MANIFEST.MF")
                        && !name.endsWith("module-info.class")
                        && !name.startsWith("META-INF/versions/")
                        && !name.startsWith("META-INF/native-image/")
                        && !name.startsWith("META-INF/proguard/")
                        && !name.startsWith("org/sqlite/native/");
    }

    /** Takes the manifest out, with the other jar at the head of its class path. */
    private byte[] manifest(Path program) throws IOException {
        Manifest manifest = new Manifest(new ByteArrayInputStream(entries.remove(JarFile.MANIFEST_NAME)));
        manifest.getMainAttributes()
                .merge(Attributes.Name.CLASS_PATH, program.getFileName(), (others, name) -> name + " " + others);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        manifest.write(out);
        return out.toByteArray();
    }

    private static void write(Path target, Map<String, byte[]> entries) throws IOException {
        Files.deleteIfExists(target);
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setCrc(sum.getValue());
        entry.setSize(bytes.length);
        entry.setTimeLocal(LocalDateTime.of(2025, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    // --- classes -----------------------------------------------------------------------------------------------------

    private void rewrite() {
        for (String name : List.copyOf(entries.keySet())) {
            if (name.endsWith(".class")) {
                ClassReader reader = new ClassReader(LibraryPatches.apply(entries.get(name)));
                int version = reader.readUnsignedShort(6);
                entries.put(name, version < Opcodes.V1_6 ? modernize(reader) : withoutLambdas(reader));
            }
        }
        nests.forEach(
                (host, members) -> entries.computeIfPresent(host + ".class", (name, bytes) -> admit(bytes, members)));
    }

    private byte[] modernize(ClassReader reader) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected String getCommonSuperClass(String one, String other) {
                List<String> ancestors = ancestors(one);
                return ancestors(other).stream()
                        .filter(ancestors::contains)
                        .findFirst()
                        .orElse("java/lang/Object");
            }
        };
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visit(
                            int version, int access, String name, String signature, String above, String[] of) {
                        super.visit(VERSION, access, name, signature, above, of);
                    }
                },
                ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    /** The class and those it extends, but for Object; to a verifier all interfaces are Objects. */
    private List<String> ancestors(String type) {
        List<String> found = new ArrayList<>();
        for (String name = type; !name.equals("java/lang/Object"); ) {
            ClassReader reader = reader(name);
            if ((reader.getAccess() & Opcodes.ACC_INTERFACE) != 0) {
                break;
            }
            found.add(name);
            name = reader.getSuperName();
        }
        return found;
    }

    private ClassReader reader(String name) {
        byte[] bytes = entries.get(name + ".class");
        try {
            return bytes != null ? new ClassReader(bytes) : new ClassReader(name);
        } catch (IOException e) {
            throw new IllegalStateException("no class " + name, e);
        }
    }

    /** The class with classes in its nest for its lambdas; what is not a plain lambda stays as it is. */
    private byte[] withoutLambdas(ClassReader reader) {
        ClassWriter writer = new ClassWriter(0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    private String host = reader.getClassName();
                    private int count;

                    @Override
                    public void visit(
                            int version, int access, String name, String signature, String above, String[] of) {
                        // Nests are new in Java 11, and without them a lambda cannot see the private method that it is.
                        super.visit(Math.max(version, VERSION), access, name, signature, above, of);
                    }

                    @Override
                    public void visitNestHost(String name) {
                        host = name;
                        super.visitNestHost(name);
                    }

                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String type, String signature, String[] of) {
                        MethodVisitor below = super.visitMethod(access, name, type, signature, of);
                        return new MethodVisitor(Opcodes.ASM9, below) {
                            @Override
                            public void visitInvokeDynamicInsn(
                                    String method, String site, Handle maker, Object... how) {
                                if (!isLambda(maker, (how.length > 1 ? how[1] : null), reader)) {
                                    super.visitInvokeDynamicInsn(method, site, maker, how);
                                    return;
                                }
                                String lambda = reader.getClassName() + "$$" + ++count;
                                nests.computeIfAbsent(host, key -> new ArrayList<>())
                                        .add(lambda);
                                entries.put(lambda + ".class", LambdaClass.of(lambda, host, method, site, how));
                                super.visitMethodInsn(Opcodes.INVOKESTATIC, lambda, "make", site, false);
                            }
                        };
                    }
                },
                0);
        return writer.toByteArray();
    }

    private static boolean isLambda(Handle maker, Object body, ClassReader reader) {
        return maker.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && maker.getName().equals("metafactory")
                && (((Handle) body).getTag() != Opcodes.H_INVOKESPECIAL || isPrivate((Handle) body, reader));
    }

    /** Whether the class's own private method is meant; compilers before Java 11 called those like inherited ones. */
    private static boolean isPrivate(Handle body, ClassReader reader) {
        ClassNode node = new ClassNode();
        reader.accept(node, ClassReader.SKIP_CODE);
        return body.getOwner().equals(node.name)
                && node.methods.stream()
                        .anyMatch(method -> method.name.equals(body.getName())
                                && method.desc.equals(body.getDesc())
                                && (method.access & Opcodes.ACC_PRIVATE) != 0);
    }

    /** The host of a nest, with more members. */
    private static byte[] admit(byte[] bytes, List<String> members) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(writer, 0);
        members.forEach(writer::visitNestMember);
        return writer.toByteArray();
    }
}
