package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.domain.Upkeep;
import forum.output.Output;
import forum.output.text.SafeText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Examines the store. */
@Command(
        description = {
            "Checks the file, the search index and every figure from scratch. Ends with 1 when something is wrong, also when --fix has mended it."
        },
        footer = {"forum doctor", "forum doctor --fix"})
public final class DoctorCommand implements Callable<ExitCode> {

    private final Session session;

    @Option(names = "--fix", description = "Mend what is wrong")
    private boolean fix;

    /** Runs in this session. */
    public DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Upkeep.Diagnosis diagnosis = session.existingForum().examine(session.me(), fix);
        Output out = session.output();
        for (List<String> found : List.of(diagnosis.damage(), diagnosis.differences())) {
            out.lines(found.stream().map(SafeText::line).toList());
        }
        if (diagnosis.isSound()) {
            out.note(
                    diagnosis.complete()
                            ? "the store is sound"
                            : "the file is sound; figures and search index are checked where it can be written to");
        } else if (!diagnosis.damage().isEmpty()) {
            out.hint("the file itself is damaged: nothing was changed, and a backup is the way back");
        } else if (fix) {
            out.note("mended");
        } else {
            out.hint("forum doctor --fix mends this");
        }
        return diagnosis.isSound() ? ExitCode.OK : ExitCode.FAILURE;
    }
}
