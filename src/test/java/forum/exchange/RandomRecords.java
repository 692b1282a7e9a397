package forum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes random records of the format that are about few things, so that they contradict each other. */
final class RandomRecords {

    private static final List<String> PEOPLE = List.of("amber", "Amber", "bob", "carla");

    private final Random random;

    RandomRecords(Random random) {
        this.random = random;
    }

    /** A file of one or two records, a line each. */
    String file() {
        return random.nextInt(4) == 0 ? other() + "\n" : question() + "\n";
    }

    private String other() {
        return switch (random.nextInt(3)) {
            case 0 ->
                record(List.of(
                        "\"type\": \"user\", \"handle\": " + person(),
                        "\"about\": " + word(),
                        "\"bonus\": " + random.nextInt(3),
                        "\"mergedInto\": \"dan\"",
                        "\"set\": {\"about\": " + setting() + ", \"mergedInto\": " + setting() + "}"));
            case 1 ->
                record(List.of(
                        "\"type\": \"category\", \"path\": \"a/b\"",
                        "\"title\": " + word(),
                        "\"removed\": true",
                        "\"mergedInto\": \"c\"",
                        "\"set\": {\"title\": " + setting() + "}"));
            default ->
                record(List.of(
                        "\"type\": \"tag\", \"name\": \"x\"",
                        "\"mergedInto\": " + word(),
                        "\"set\": {\"mergedInto\": " + setting() + "}"));
        };
    }

    private String question() {
        int id = random.nextInt(2);
        return record(List.of(
                "\"id\": " + id + ", \"title\": " + word(),
                post(),
                "\"tags\": [" + word() + "]",
                "\"category\": \"a/b\"",
                "\"closed\": {\"reason\": " + word() + ", \"at\": " + time() + ", \"by\": " + person() + "}",
                "\"acceptedAnswer\": \"a" + id + "\", \"answers\": [" + reply("a" + id) + "]",
                "\"answers\": [" + reply("a" + id) + ", " + reply("b" + id) + "]",
                "\"views\": " + random.nextInt(9)));
    }

    private String reply(String id) {
        return record(List.of("\"id\": \"" + id + "\", \"body\": " + word(), post()));
    }

    private String post() {
        List<String> all = new ArrayList<>();
        add(all, "\"author\": " + person());
        add(all, "\"createdAt\": " + time());
        add(all, "\"upvotes\": " + random.nextInt(5));
        add(all, "\"votes\": [" + mark() + ", " + mark() + "]");
        add(all, "\"flags\": [{\"by\": " + person() + ", \"reason\": " + word() + "}]");
        add(all, "\"state\": \"hidden\", \"stateSet\": " + setting());
        if (random.nextInt(12) == 0) {
            all.add("\"state\": \"deleted\"");
            all.removeIf(field -> field.startsWith("\"state\": \"hidden\""));
        }
        add(
                all,
                "\"revisions\": [{\"body\": " + word() + ", \"title\": " + word() + ", \"at\": " + time() + ", \"by\": "
                        + person() + "}]");
        return all.isEmpty() ? "\"format\": \"markdown\"" : String.join(", ", all);
    }

    private void add(List<String> fields, String field) {
        if (random.nextInt(3) == 0) {
            fields.add(field);
        }
    }

    /** The first field, and each other one or not. */
    private String record(List<String> fields) {
        List<String> all = new ArrayList<>(List.of(fields.get(0)));
        fields.subList(1, fields.size()).stream()
                .filter(field -> random.nextBoolean())
                .filter(field ->
                        !field.startsWith("\"answers\"") || all.stream().noneMatch(f -> f.contains("answers")))
                .forEach(all::add);
        return "{" + String.join(", ", all) + "}";
    }

    private String mark() {
        return "{\"by\": " + person() + ", \"value\": " + (random.nextInt(3) - 1)
                + (random.nextBoolean() ? ", \"at\": " + time() : "") + "}";
    }

    private String setting() {
        return "{\"at\": " + time() + ", \"by\": " + person() + "}";
    }

    private String time() {
        return "\"202" + random.nextInt(4) + "-01-01T00:00:00Z\"";
    }

    private String person() {
        return "\"" + PEOPLE.get(random.nextInt(PEOPLE.size())) + "\"";
    }

    private String word() {
        return "\"" + List.of("one", "two", "three").get(random.nextInt(3)) + "\"";
    }
}
