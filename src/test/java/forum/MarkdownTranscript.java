package forum;

import static org.assertj.core.api.Assertions.assertThat;

import forum.cli.ShellWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code console} blocks of a page: {@code $} a command and what a person at a terminal sees of it, a minute after
 * the one before. {@code $ cat FILE} is followed by what the file holds, and {@code # 3 days later} passes the time. The
 * blocks of one page are one session; {@code ~} is its folder.
 */
final class MarkdownTranscript {

    private static final String HOME = "/home/amber";
    private static final Pattern LATER = Pattern.compile("# (\\d+) days? later");

    private final StringBuilder text = new StringBuilder();
    private ForumRunner forum;

    private MarkdownTranscript(ForumRunner start) {
        this.forum = start.atTerminal();
    }

    /** The page with what the commands print now. */
    static String replay(String page, ForumRunner start) throws IOException {
        MarkdownTranscript transcript = new MarkdownTranscript(start);
        List<String> block = null;
        for (String line : page.lines().toList()) {
            if (block == null) {
                transcript.print(line);
                block = line.equals("```console") ? new ArrayList<>() : null;
            } else if (line.equals("```")) {
                transcript.replay(block);
                transcript.print(line);
                block = null;
            } else {
                block.add(line);
            }
        }
        return transcript.text.toString();
    }

    private void replay(List<String> block) throws IOException {
        int next = 0;
        while (next < block.size()) {
            String line = block.get(next);
            Matcher later = LATER.matcher(line);
            int end = next + 1;
            while (end < block.size() && !begins(block, end)) {
                end++;
            }
            if (later.matches()) {
                print(line);
                forum = forum.after(Duration.ofDays(Long.parseLong(later.group(1))));
            } else if (line.startsWith("$ cat ")) {
                block.subList(next, end).forEach(this::print);
                write(line.substring(6), block.subList(next + 1, end));
            } else if (line.startsWith("$ ")) {
                command(block, next);
            }
            next = end;
        }
    }

    private static boolean begins(List<String> block, int line) {
        return block.get(line).startsWith("$ ")
                || LATER.matcher(block.get(line)).matches();
    }

    private void write(String file, List<String> lines) throws IOException {
        Files.writeString(Path.of(expand(file)), String.join("\n", lines) + "\n");
    }

    private void command(List<String> block, int first) {
        StringBuilder typed = new StringBuilder(block.get(first).substring(2));
        print(block.get(first));
        for (int line = first; block.get(line).endsWith("\\"); line++) {
            typed.setLength(typed.length() - 1);
            typed.append(block.get(line + 1).strip());
            print(block.get(line + 1));
        }
        List<String> words = ShellWords.split(typed.toString()).orElseThrow().stream()
                .map(this::expand)
                .toList();
        assertThat(words).first().isEqualTo("forum");
        forum = forum.after(Duration.ofMinutes(1));
        ForumRunner.Run run = forum.run(words.subList(1, words.size())).result();
        String folder = forum.folder().toString();
        (run.out() + run.err()).lines().map(line -> line.replace(folder, HOME)).forEach(this::print);
    }

    private String expand(String word) {
        return word.startsWith("~/") ? forum.folder() + word.substring(1) : word;
    }

    private void print(String line) {
        text.append(line).append('\n');
    }
}
