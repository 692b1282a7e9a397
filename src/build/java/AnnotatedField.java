import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/**
 * A field with one of picocli's annotations.
 *
 * @param values what the annotation says, by attribute; nothing of what it leaves out
 */
record AnnotatedField(FieldNode field, Kind kind, Map<String, Object> values) {

    private static final String PICOCLI = "Lpicocli/CommandLine$";

    /** What a field can be to picocli here. */
    enum Kind {
        OPTION("Option"),
        PARAMETERS("Parameters"),
        MIXIN("Mixin");

        private final String annotation;

        Kind(String annotation) {
            this.annotation = PICOCLI + annotation + ";";
        }
    }

    /** The annotated fields of a class, in their order. */
    static List<AnnotatedField> of(ClassNode node) {
        List<AnnotatedField> found = new ArrayList<>();
        for (FieldNode field : node.fields) {
            for (AnnotationNode annotation : annotations(field.visibleAnnotations)) {
                if (annotation.desc.startsWith(PICOCLI)) {
                    found.add(new AnnotatedField(field, kind(node, annotation), values(annotation)));
                }
            }
        }
        return found;
    }

    /** Whether the class itself is annotated. */
    static boolean isCommand(ClassNode node) {
        return !command(node).isEmpty();
    }

    /** What the annotation of the class says. */
    static Map<String, Object> command(ClassNode node) {
        for (AnnotationNode annotation : annotations(node.visibleAnnotations)) {
            if (annotation.desc.equals(PICOCLI + "Command;")) {
                return values(annotation);
            }
        }
        return Map.of();
    }

    Type type() {
        return Type.getType(field.desc);
    }

    /** The type of an element, for a list; else that of the field. */
    Type elementType() {
        if (field.signature == null) {
            return type();
        }
        String list = "Ljava/util/List<";
        String element = field.signature.substring(list.length(), field.signature.length() - 2);
        if (!field.signature.startsWith(list) || element.contains("<") || !element.startsWith("L")) {
            throw new IllegalStateException("a field of a type that CommandModels does not know: " + field.signature);
        }
        return Type.getType(element);
    }

    private static Kind kind(ClassNode node, AnnotationNode annotation) {
        for (Kind kind : Kind.values()) {
            if (kind.annotation.equals(annotation.desc)) {
                return kind;
            }
        }
        throw new IllegalStateException(
                node.name + " has an annotation that CommandModels does not know: " + annotation.desc);
    }

    private static List<AnnotationNode> annotations(List<AnnotationNode> found) {
        return found == null ? List.of() : found;
    }

    private static Map<String, Object> values(AnnotationNode annotation) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; annotation.values != null && i < annotation.values.size(); i += 2) {
            values.put((String) annotation.values.get(i), annotation.values.get(i + 1));
        }
        return values;
    }
}
