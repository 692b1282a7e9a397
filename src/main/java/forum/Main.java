package forum;

import forum.cli.Environment;
import forum.cli.Program;
import forum.cli.Windows;
import forum.cli.completion.Completion;
import forum.terminal.Streams;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers what the program takes from the machine, runs the command and ends the process with its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        boolean windows = File.separatorChar == '\\';
        List<String> words = windows ? Windows.words(List.of(args), System.getenv()) : List.of(args);
        System.exit(run(words, machine(windows ? Windows.variables(System.getenv()) : System.getenv())));
    }

    /** Runs the command in this environment and returns its exit code. */
    public static int run(List<String> args, Environment environment) {
        if (!args.isEmpty() && args.get(0).equals(Completion.WORD)) {
            new Completion(environment).answer(args.subList(1, args.size()));
            return 0;
        }
        try (Program program = new Program(environment)) {
            return program.run(args).number();
        }
    }

    private static Environment machine(Map<String, String> variables) {
        return new Environment(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                new Streams(isTerminal("stdin"), isTerminal("stdout"), isTerminal("stderr"), true),
                variables,
                new MachineClock(),
                UUID::randomUUID,
                System.getProperty("user.name", ""),
                Path.of(System.getProperty("user.home", "")));
    }

    /** The launcher knows which streams are terminals; without it Java knows only whether input and output both are. */
    private static boolean isTerminal(String stream) {
        String told = System.getProperty("forum." + stream + ".tty");
        return told != null ? told.equals("true") : System.console() != null;
    }

    /** The clock of this machine. Its zone is looked up when it is asked for, which few commands do and takes long. */
    private static final class MachineClock extends Clock {

        private final Clock time = Clock.systemUTC();

        @Override
        public Instant instant() {
            return time.instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return time.withZone(zone);
        }
    }
}
