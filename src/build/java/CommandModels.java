import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * Writes picocli's model of every annotated class as code: beside {@code ListCommand} a {@code ListCommand$$Model} that
 * makes what picocli would make of the annotations of {@code ListCommand}, in a tenth of the time. The annotations stay
 * the one source; what this does not know of them ends the build. {@code forum.cli.GeneratedModel} says how it is used.
 *
 * <p>Run by the build on the folder of the compiled classes, before the tests.
 */
public final class CommandModels {

    private final Path folder;
    private final Map<String, ClassNode> annotated = new TreeMap<>();

    private CommandModels(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        CommandModels models = new CommandModels(Path.of(args[0]));
        models.find();
        models.write();
    }

    private void find() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                ClassNode node = new ClassNode();
                new ClassReader(Files.readAllBytes(file)).accept(node, 0);
                if (AnnotatedField.isCommand(node) || !AnnotatedField.of(node).isEmpty()) {
                    annotated.put(node.name, node);
                }
            }
        }
    }

    private void write() throws IOException {
        for (ClassNode node : annotated.values()) {
            Files.write(file(ModelWriter.nameOf(node.name)), new ModelWriter(node, annotated.keySet()).write());
            admit(node, ModelWriter.nameOf(node.name));
        }
    }

    /** Lets the model see the private fields of the class: makes it a member of the same nest. */
    private void admit(ClassNode node, String model) throws IOException {
        if (node.nestHostClass != null) {
            throw new IllegalStateException(node.name + " is annotated and nested; move it to a file of its own");
        }
        List<String> members = node.nestMembers == null ? new ArrayList<>() : node.nestMembers;
        if (members.contains(model)) {
            return; // it was not compiled anew
        }
        ClassReader reader = new ClassReader(Files.readAllBytes(file(node.name)));
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(writer, 0);
        writer.visitNestMember(model);
        Files.write(file(node.name), writer.toByteArray());
    }

    private Path file(String name) {
        return folder.resolve(name + ".class");
    }

    static final int VERSION = Opcodes.V17;
}
