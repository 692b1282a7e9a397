package forum.bench;

import java.util.SplittableRandom;

/** Writes titles and bodies, with some Markdown, out of a vocabulary. */
final class Prose {

    private final Zipf words;

    Prose(Zipf words) {
        this.words = words;
    }

    String title(SplittableRandom random) {
        return Vocabulary.capitalize(words(5 + random.nextInt(8), random)) + "?";
    }

    /** One to three sentences. */
    String remark(SplittableRandom random) {
        return paragraph(1 + random.nextInt(3), random);
    }

    /** Some 500 characters: most bodies are shorter, a few are many times as long. */
    String body(SplittableRandom random) {
        StringBuilder body = new StringBuilder(paragraph(2 + random.nextInt(4), random));
        while (random.nextBoolean()) {
            body.append("\n\n").append(block(random));
        }
        return body.toString();
    }

    private String block(SplittableRandom random) {
        return switch (random.nextInt(12)) {
            case 0 ->
                "```\n" + words(4, random) + " = \"" + words(2, random) + "\";\n\treturn " + words(1, random) + "\n```";
            case 1 -> "- " + sentence(random) + "\n- " + sentence(random) + "\n- " + sentence(random);
            case 2 -> "> " + paragraph(2, random);
            case 3 ->
                "**" + words(2, random) + "**: [" + words(2, random) + "](https://example.org/" + words(1, random)
                        + ")";
            default -> paragraph(2 + random.nextInt(5), random);
        };
    }

    private String paragraph(int sentences, SplittableRandom random) {
        StringBuilder paragraph = new StringBuilder(sentence(random));
        for (int i = 1; i < sentences; i++) {
            paragraph.append(' ').append(sentence(random));
        }
        return paragraph.toString();
    }

    private String sentence(SplittableRandom random) {
        String first = Vocabulary.capitalize(words(3 + random.nextInt(8), random));
        String rest = random.nextInt(3) == 0 ? "" : ", " + words(3 + random.nextInt(8), random);
        return first + rest + (random.nextInt(8) == 0 ? "?" : ".");
    }

    private String words(int count, SplittableRandom random) {
        StringBuilder text = new StringBuilder(words.pick(random));
        for (int i = 1; i < count; i++) {
            text.append(' ').append(words.pick(random));
        }
        return text.toString();
    }
}
