package forum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The models that the build writes say what picocli reads from the annotations. */
class GeneratedModelTest {

    /** What leads elsewhere, names the reflected field, or belongs to texts in other languages and to prompts. */
    private static final Set<String> UNCOMPARED = Set.of(
            "command",
            "getter",
            "setter",
            "scope",
            "userObject",
            "group",
            "root",
            "typeInfo",
            "builder",
            "toBuilder",
            "descriptionKey",
            "prompt",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait");

    @TestFactory
    Stream<DynamicTest> everyCommandHasTheModelOfItsAnnotations() {
        return commands().stream()
                .map(command -> DynamicTest.dynamicTest(
                        command.getClass().getSimpleName(),
                        () -> assertThat(described(GeneratedModel.find(command)))
                                .isEqualTo(described(CommandSpec.forAnnotatedObject(command)))));
    }

    @Test
    void aModelIsMadeWithoutTheAnnotations() {
        assertThat(commands()).allSatisfy(command -> {
            CommandSpec model = GeneratedModel.find(command);
            assertThat(model.args())
                    .allSatisfy(argument -> assertThat(argument.getter()).isInstanceOf(GeneratedModel.class));
            assertThat(model.userObject()).isSameAs(command);
        });
    }

    @Test
    void anUnknownClassIsReadByItsAnnotations() {
        assertThat(GeneratedModel.find(new Unknown()).name()).isEqualTo("unknown");
    }

    @picocli.CommandLine.Command(name = "unknown")
    private static final class Unknown {}

    private static List<Callable<ExitCode>> commands() {
        GlobalOptions options = new GlobalOptions(null);
        try (Program program = new Program(ForumRunner.in(Path.of("target")).environment())) {
            Session session = new Session(program, options, List.of(), Runner.PERSON);
            List<Callable<ExitCode>> commands = new ArrayList<>();
            commands.add(new RootCommand(session, options));
            Stream.of(CommandCatalog.values())
                    .map(entry -> entry.create(session))
                    .forEach(commands::add);
            return commands;
        }
    }

    private static Map<String, Object> described(CommandSpec spec) {
        Map<String, Object> said = new TreeMap<>();
        said.put("name", spec.name());
        said.put("description", List.of(spec.usageMessage().description()));
        said.put("footer", List.of(spec.usageMessage().footer()));
        said.put("synopsis", List.of(spec.usageMessage().customSynopsis()));
        said.put("required", names(spec.requiredArgs()));
        said.put("negated", spec.negatedOptionsMap().keySet());
        said.put("options", spec.optionsMap().keySet());
        said.put("letters", spec.posixOptionsMap().keySet());
        said.put(
                "arguments",
                spec.args().stream().map(GeneratedModelTest::described).toList());
        spec.mixins().forEach((name, mixin) -> said.put("mixin " + name, described(mixin)));
        spec.mixins().forEach((name, mixin) -> said.put("object of mixin " + name, mixin.userObject()));
        return said;
    }

    private static List<String> names(List<ArgSpec> arguments) {
        return arguments.stream().map(ArgSpec::paramLabel).toList();
    }

    private static Map<String, Object> described(ArgSpec argument) {
        Map<String, Object> said = new TreeMap<>();
        said.put("class", argument.getClass());
        for (Method method : argument.getClass().getMethods()) {
            if (method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && !UNCOMPARED.contains(method.getName())) {
                try {
                    said.put(method.getName(), comparable(method.invoke(argument)));
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return said;
    }

    /** Makes what has no equality, but should be alike, comparable. */
    private static Object comparable(Object value) {
        if (value instanceof Object[] array) {
            return Arrays.stream(array).map(GeneratedModelTest::comparable).toList();
        }
        if (value instanceof ITypeConverter || value instanceof IParameterPreprocessor) {
            return value instanceof Iterable<?> words ? List.of(value.getClass(), words(words)) : value.getClass();
        }
        return value instanceof Iterable<?> words ? words(words) : value;
    }

    private static List<Object> words(Iterable<?> values) {
        List<Object> words = new ArrayList<>();
        values.forEach(words::add);
        return words;
    }
}
