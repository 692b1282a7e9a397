package forum;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import forum.cli.CommandCatalog;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every package to what it may import and know of. Packages that do not exist yet satisfy their rules. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("forum");

    /** Each package, from the ground up, with the packages of ours that it may import. */
    private static final Map<String, List<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        MAY_IMPORT.put("model", List.of());
        MAY_IMPORT.put("rules", List.of("model"));
        MAY_IMPORT.put("query", List.of("model", "rules"));
        MAY_IMPORT.put("store", List.of("model", "rules", "query"));
        MAY_IMPORT.put("domain", List.of("model", "rules", "query", "store"));
        MAY_IMPORT.put("exchange", List.of("model", "rules", "query", "store", "domain"));
        MAY_IMPORT.put("output", List.of("model", "rules", "query"));
        MAY_IMPORT.put("terminal", List.of("model", "rules", "query", "output"));
        MAY_IMPORT.put("cli", List.of("model", "rules", "query", "store", "domain", "exchange", "output", "terminal"));
    }

    /** Packages that are cut into rooms: each room, from the ground up, with the rooms beside it that it may import. */
    private static final Map<String, List<String>> ROOM_MAY_IMPORT = new LinkedHashMap<>();

    static {
        ROOM_MAY_IMPORT.put("store", List.of());
        ROOM_MAY_IMPORT.put("store.log", List.of("store"));
        ROOM_MAY_IMPORT.put("store.user", List.of("store"));
        ROOM_MAY_IMPORT.put("store.search", List.of("store"));
        ROOM_MAY_IMPORT.put("store.post", List.of("store", "store.log", "store.search"));
        ROOM_MAY_IMPORT.put("store.figures", List.of("store", "store.post", "store.search"));
        ROOM_MAY_IMPORT.put("store.export", List.of("store", "store.post"));
        ROOM_MAY_IMPORT.put("exchange", List.of());
        ROOM_MAY_IMPORT.put("exchange.scratch", List.of());
        ROOM_MAY_IMPORT.put("exchange.publish", List.of("exchange"));
        ROOM_MAY_IMPORT.put("exchange.parse", List.of("exchange"));
        ROOM_MAY_IMPORT.put("exchange.json", List.of("exchange"));
        ROOM_MAY_IMPORT.put("exchange.csv", List.of("exchange", "exchange.scratch", "exchange.publish"));
        ROOM_MAY_IMPORT.put("exchange.markdown", List.of("exchange.publish"));
        ROOM_MAY_IMPORT.put("exchange.schemaorg", List.of("exchange", "exchange.publish", "exchange.json"));
        ROOM_MAY_IMPORT.put("exchange.q2a", List.of("exchange", "exchange.scratch"));
        ROOM_MAY_IMPORT.put("exchange.stackexchange", List.of("exchange", "exchange.scratch", "exchange.parse"));
        ROOM_MAY_IMPORT.put(
                "exchange.open",
                List.of(
                        "exchange",
                        "exchange.json",
                        "exchange.csv",
                        "exchange.schemaorg",
                        "exchange.q2a",
                        "exchange.stackexchange"));
        ROOM_MAY_IMPORT.put("exchange.merge", List.of("exchange", "exchange.parse", "exchange.scratch"));
        ROOM_MAY_IMPORT.put(
                "exchange.export",
                List.of(
                        "exchange",
                        "exchange.publish",
                        "exchange.json",
                        "exchange.csv",
                        "exchange.markdown",
                        "exchange.schemaorg"));
        ROOM_MAY_IMPORT.put("output.text", List.of());
        ROOM_MAY_IMPORT.put("output", List.of("output.text"));
        ROOM_MAY_IMPORT.put("output.body", List.of("output.text"));
        ROOM_MAY_IMPORT.put("output.page", List.of("output.text", "output", "output.body"));
        ROOM_MAY_IMPORT.put("terminal", List.of());
        ROOM_MAY_IMPORT.put("terminal.shell", List.of("terminal"));
        ROOM_MAY_IMPORT.put("terminal.browse", List.of("terminal"));
        ROOM_MAY_IMPORT.put("cli.mail", List.of());
        ROOM_MAY_IMPORT.put("cli.converter", List.of());
        ROOM_MAY_IMPORT.put("cli", List.of("cli.converter"));
        ROOM_MAY_IMPORT.put("cli.option", List.of("cli.converter", "cli"));
        ROOM_MAY_IMPORT.put("cli.completion", List.of("cli.converter", "cli"));
        ROOM_MAY_IMPORT.put("cli.shell", List.of("cli.converter", "cli", "cli.option", "cli.completion"));
        ROOM_MAY_IMPORT.put("cli.command", List.of("cli.mail", "cli.converter", "cli", "cli.option", "cli.shell"));
    }

    @TestFactory
    Stream<DynamicTest> packagesImportOnlyFromThoseBelow() {
        return MAY_IMPORT.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> check(importsOnlyWhatItMay(name))));
    }

    @TestFactory
    Stream<DynamicTest> tablesGoFromTheGroundUp() {
        return Stream.of(MAY_IMPORT, ROOM_MAY_IMPORT).flatMap(table -> {
            List<String> names = List.copyOf(table.keySet());
            return names.stream()
                    .map(name -> DynamicTest.dynamicTest(
                            name,
                            () -> assertThat(names.subList(0, names.indexOf(name)))
                                    .containsAll(table.get(name))));
        });
    }

    @TestFactory
    Stream<DynamicTest> roomsImportOnlyFromThoseBelow() {
        return ROOM_MAY_IMPORT.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> check(importsOnlyRoomsItMay(name))));
    }

    private static ArchRule importsOnlyRoomsItMay(String name) {
        return noClasses()
                .that()
                .resideInAPackage("forum." + name)
                .and()
                .doNotBelongToAnyOf(CommandCatalog.class) // makes the commands, which run one another by way of it
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOM_MAY_IMPORT.keySet().stream()
                        .filter(other -> house(other).equals(house(name)))
                        .filter(other -> !other.equals(name)
                                && !ROOM_MAY_IMPORT.get(name).contains(other))
                        .map(other -> "forum." + other)
                        .toArray(String[]::new));
    }

    @Test
    void everyClassOfAPackageWithRoomsIsInOne() {
        check(classes()
                .that()
                .resideInAnyPackage(ROOM_MAY_IMPORT.keySet().stream()
                        .map(room -> tree(house(room)))
                        .toArray(String[]::new))
                .should()
                .resideInAnyPackage(ROOM_MAY_IMPORT.keySet().stream()
                        .map(room -> "forum." + room)
                        .toArray(String[]::new)));
    }

    private static ArchRule importsOnlyWhatItMay(String name) {
        List<String> forbidden = MAY_IMPORT.keySet().stream()
                .filter(other -> !other.equals(name) && !MAY_IMPORT.get(name).contains(other))
                .map(ArchitectureTest::tree)
                .collect(toCollection(ArrayList::new));
        forbidden.add("forum"); // Main
        return noClasses()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.toArray(String[]::new));
    }

    @Test
    void everyClassIsMainOrInAPackageOfTheTable() {
        check(classes()
                .that()
                .doNotBelongToAnyOf(Main.class)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .resideInAnyPackage(
                        MAY_IMPORT.keySet().stream().map(ArchitectureTest::tree).toArray(String[]::new)));
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        check(onlyIn("store", "java.sql..", "javax.sql..", "org.sqlite.."));
    }

    @Test
    void onlyOutputAndExchangeSpeakJson() {
        check(noClasses()
                .that(not(resideInAnyPackage(tree("output"), tree("exchange"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.."));
    }

    @Test
    void onlyTheTerminalKnowsJline() {
        check(onlyIn("terminal", "org.jline.."));
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        check(noClasses()
                .that(not(resideInAPackage(tree("cli"))))
                .and()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli.."));
    }

    @Test
    void onlyMainEndsTheProgram() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class));
    }

    @Test
    void onlyMainTouchesStreamsAndEnvironment() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .accessField(System.class, "in")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class));
    }

    @Test
    void onlyMainReadsTheClock() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone"));
    }

    private static ArchRule onlyIn(String name, String... libraries) {
        return noClasses()
                .that(not(resideInAPackage(tree(name))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    /** Returns the package that a room belongs to. */
    private static String house(String room) {
        return room.split("\\.")[0];
    }

    /** Returns the pattern of a package and those inside it. */
    private static String tree(String name) {
        return "forum." + name + "..";
    }
}
