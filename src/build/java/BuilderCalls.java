import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** Writes the calls that tell one of picocli's builders what an annotation says. */
final class BuilderCalls {

    static final Type STRINGS = Type.getType(String[].class);

    private static final Type STRING = Type.getType(String.class);
    private static final Type CLASS = Type.getType(Class.class);
    private static final Type CLASSES = Type.getType(Class[].class);
    private static final Type ITERABLE = Type.getType(Iterable.class);
    private static final Type ARGUMENT = picocli("Model$ArgSpec$Builder");
    private static final Type CONVERTER = picocli("ITypeConverter");
    private static final Type PREPROCESSOR = picocli("IParameterPreprocessor");

    private final GeneratorAdapter code;
    private final Type builder;
    private final int local;

    /**
     * Writes calls to one builder.
     *
     * @param builder what it is
     * @param local the variable that holds it
     */
    BuilderCalls(GeneratorAdapter code, Type builder, int local) {
        this.code = code;
        this.builder = builder;
        this.local = local;
    }

    /** A class of picocli. */
    static Type picocli(String name) {
        return Type.getObjectType("picocli/CommandLine$" + name);
    }

    /** Tells all that the annotation of the field and its type say, but for the names of an option. */
    void describe(AnnotatedField field) {
        call("type", CLASS, () -> code.push(field.type()));
        call("auxiliaryTypes", CLASSES, () -> pushArray(CLASS, List.of(() -> code.push(field.elementType()))));
        Map<String, Object> values = new LinkedHashMap<>(field.values());
        values.remove("names");
        Object converter = values.remove("converter");
        Object candidates = values.remove("completionCandidates");
        words(converter == null ? null : (Type) ((List<?>) converter).get(0), (Type) candidates);
        values.putIfAbsent("paramLabel", "<" + field.field().name + ">");
        values.forEach(this::tell);
        if (field.kind() == AnnotatedField.Kind.PARAMETERS) {
            needs(field, (String) values.get("arity"));
        }
    }

    /** A call with one argument. */
    void call(String method, Type argument, Runnable push) {
        call(method, ARGUMENT, argument, push);
    }

    private void own(String method, Type argument, Runnable push) {
        call(method, builder, argument, push);
    }

    private void call(String method, Type result, Type argument, Runnable push) {
        code.loadLocal(local);
        push.run();
        code.invokeVirtual(builder, new Method(method, result, new Type[] {argument}));
        code.pop();
    }

    private void tell(String attribute, Object value) {
        switch (attribute) {
            case "description" -> call(attribute, STRINGS, () -> pushStrings(code, (List<?>) value));
            case "paramLabel", "arity" -> call(attribute, STRING, () -> code.push((String) value));
            case "split" -> call("splitRegex", STRING, () -> code.push((String) value));
            case "hideParamSyntax" -> call(attribute, Type.BOOLEAN_TYPE, () -> code.push((boolean) value));
            case "scope" -> call("scopeType", picocli("ScopeType"), () -> pushConstant((String[]) value));
            case "preprocessor" -> call(attribute, PREPROCESSOR, () -> pushNew((Type) value));
            case "index", "fallbackValue" -> own(attribute, STRING, () -> code.push((String) value));
            case "usageHelp", "versionHelp", "negatable" ->
                own(attribute, Type.BOOLEAN_TYPE, () -> code.push((boolean) value));
            default -> throw new IllegalStateException("CommandModels does not know the attribute " + attribute);
        }
    }

    /** What reads the words of a value often names them too; then it is made once. */
    private void words(Type converter, Type candidates) {
        if (converter != null) {
            int made = code.newLocal(converter);
            pushNew(converter);
            code.storeLocal(made);
            call(
                    "converters",
                    Type.getType("[" + CONVERTER.getDescriptor()),
                    () -> pushArray(CONVERTER, List.of(() -> code.loadLocal(made))));
            if (converter.equals(candidates)) {
                call("completionCandidates", ITERABLE, () -> code.loadLocal(made));
                return;
            }
        }
        if (candidates != null) {
            call("completionCandidates", ITERABLE, () -> pushNew(candidates));
        }
    }

    /** As picocli has it: one value, or of a list as many as there are, and none is an error unless the arity allows it. */
    private void needs(AnnotatedField field, String arity) {
        boolean isList = !field.type().equals(field.elementType());
        boolean required = arity == null ? !isList : !arity.startsWith("0");
        call("required", Type.BOOLEAN_TYPE, () -> code.push(required));
        if (arity == null && isList) {
            throw new IllegalStateException("say the arity of " + field.field().name + ", for it is a list");
        }
    }

    // --- values ------------------------------------------------------------------------------------------------------

    static void pushStrings(GeneratorAdapter code, List<?> values) {
        List<Runnable> pushes = new ArrayList<>();
        values.forEach(value -> pushes.add(() -> code.push((String) value)));
        pushArray(code, STRING, pushes);
    }

    private void pushArray(Type element, List<Runnable> pushes) {
        pushArray(code, element, pushes);
    }

    private static void pushArray(GeneratorAdapter code, Type element, List<Runnable> pushes) {
        code.push(pushes.size());
        code.newArray(element);
        for (int i = 0; i < pushes.size(); i++) {
            code.dup();
            code.push(i);
            pushes.get(i).run();
            code.arrayStore(element);
        }
    }

    private void pushConstant(String[] constant) {
        Type type = Type.getType(constant[0]);
        code.getStatic(type, constant[1], type);
    }

    private void pushNew(Type type) {
        code.newInstance(type);
        code.dup();
        code.invokeConstructor(type, new Method("<init>", "()V"));
    }
}
