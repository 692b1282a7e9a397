package forum.cli.command;

import forum.domain.Configuration;
import forum.domain.Favorites;
import forum.exchange.merge.ImportSummary;
import forum.exchange.merge.ImportSummary.Outcome;
import forum.output.Column;
import forum.output.Column.Type;
import forum.output.View;
import forum.output.text.Meaning;
import forum.store.search.Statistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The views of what is no part of the model; with {@link forum.output.Views} the contract with scripts. */
final class ForumViews {

    private ForumViews() {}

    /** Options. */
    static View<Configuration.Setting> setting() {
        return new View<>(
                List.of(
                        Column.of("key", Type.ID, setting -> setting.option().key()),
                        Column.<Configuration.Setting>of("value", Type.TEXT, Configuration.Setting::value)
                                .in(Meaning.TITLE),
                        Column.of(
                                "default",
                                Type.TEXT,
                                setting -> setting.option().defaultText()),
                        Column.of("isSet", Type.TRUTH, Configuration.Setting::isSet),
                        Column.of(
                                "description",
                                Type.TEXT,
                                setting -> setting.option().description())),
                List.of("key", "value", "description"));
    }

    /** Favorites. */
    static View<Favorites.Favorite> favorite() {
        return new View<>(
                List.of(
                        Column.of("name", Type.ID, Favorites.Favorite::name),
                        Column.of("kind", Type.TEXT, favorite -> favorite.kind().word()),
                        Column.of("title", Type.PROSE, Favorites.Favorite::title)),
                List.of("kind", "name", "title"));
    }

    /** Statistics. */
    static View<Statistics.Counts> counts() {
        List<Column<Statistics.Counts>> columns = List.of(
                count("questions", Statistics.Counts::questions),
                count("answers", Statistics.Counts::answers),
                count("comments", Statistics.Counts::comments),
                count("unanswered", Statistics.Counts::unanswered),
                count("unaccepted", Statistics.Counts::unaccepted),
                count("hidden", Statistics.Counts::hidden),
                count("queued", Statistics.Counts::queued),
                count("flagged", Statistics.Counts::flagged),
                count("votes", Statistics.Counts::votes),
                count("users", Statistics.Counts::users),
                count("tags", Statistics.Counts::tags),
                count("categories", Statistics.Counts::categories),
                count("bytes", Statistics.Counts::bytes));
        return new View<>(columns, columns.stream().map(Column::name).toList());
    }

    private static Column<Statistics.Counts> count(String name, ToLongFunction<Statistics.Counts> value) {
        return Column.of(name, Type.NUMBER, counts -> value.applyAsLong(counts));
    }

    /** What an import came to. */
    static View<ImportSummary> summary() {
        List<Column<ImportSummary>> columns = new ArrayList<>();
        columns.add(Column.of("read", Type.NUMBER, ImportSummary::read));
        for (Outcome outcome : Outcome.values()) {
            columns.add(Column.of(word(outcome), Type.NUMBER, summary -> summary.of(outcome)));
        }
        columns.add(Column.records("kinds", kind(), ForumViews::kinds));
        columns.add(Column.records(
                "leftOut", leftOut(), summary -> List.copyOf(summary.leftOut().entrySet())));
        columns.add(Column.records("notes", note(), ImportSummary::notes));
        return new View<>(columns, columns.stream().map(Column::name).limit(5).toList());
    }

    private record KindSummary(ImportSummary.Kind kind, ImportSummary summary) {}

    private static List<KindSummary> kinds(ImportSummary summary) {
        return Arrays.stream(ImportSummary.Kind.values())
                .map(kind -> new KindSummary(kind, summary))
                .toList();
    }

    private static View<KindSummary> kind() {
        List<Column<KindSummary>> columns = new ArrayList<>();
        columns.add(Column.of("kind", Type.ID, row -> word(row.kind())));
        columns.add(Column.of("read", Type.NUMBER, row -> row.summary().read(row.kind())));
        for (Outcome outcome : Outcome.values()) {
            columns.add(
                    Column.of(word(outcome), Type.NUMBER, row -> row.summary().of(row.kind(), outcome)));
        }
        return new View<>(columns, columns.stream().map(Column::name).toList());
    }

    private static View<Map.Entry<String, Long>> leftOut() {
        List<Column<Map.Entry<String, Long>>> columns = List.of(
                Column.of("what", Type.TEXT, Map.Entry::getKey), Column.of("count", Type.NUMBER, Map.Entry::getValue));
        return new View<>(columns, List.of("what", "count"));
    }

    private static View<String> note() {
        return new View<>(List.of(Column.of("note", Type.TEXT, note -> note)), List.of("note"));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
