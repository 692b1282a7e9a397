package forum.output;

import forum.model.Standing;
import forum.model.User;
import forum.output.text.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/** A user's profile for a person to read, with what Question2Answer's says; programs get {@link Views#profile}. */
public final class ProfileView {

    private ProfileView() {}

    /**
     * The lines of a profile.
     *
     * @param titles the title of a user with so many points, as {@link forum.rules.UserTitles#titleFor} says
     */
    public static View<Standing> of(Moment moment, LongFunction<Optional<String>> titles) {
        List<Column<Standing>> lines = List.of(
                Column.<Standing>of("handle", Column.Type.ID, one -> one.user().handle())
                        .in(Meaning.AUTHOR),
                line("title", user -> titles.apply(user.points()).orElse(null)),
                line("level", user -> user.level().word()),
                line("blocked", user -> user.blocked() ? "yes" : null),
                line("member for", user -> membership(user, moment)),
                text("points", one -> Thousands.of(one.user().points()) + " (ranked #" + one.rank() + ")"),
                line("bonus", user -> user.bonus() == 0 ? null : Thousands.of(user.bonus())),
                text("questions", one -> one.user().questions() + " (" + one.accepting() + " with an accepted answer)"),
                text("answers", one -> one.user().answers() + " (" + one.accepted() + " accepted)"),
                line("comments", user -> String.valueOf(user.comments())),
                text(
                        "voted on",
                        one -> count(one.votedQuestions(), "question") + ", " + count(one.votedAnswers(), "answer")),
                text("gave out", one -> votes(one.gaveUp(), one.gaveDown())),
                text("received", one -> votes(one.gotUp(), one.gotDown())),
                line("name", user -> user.profile().name()),
                line("location", user -> user.profile().location()),
                line("website", user -> user.profile().website()),
                line("about", user -> user.profile().about()));
        return new View<>(lines, lines.stream().map(Column::name).toList());
    }

    private static String membership(User user, Moment moment) {
        long seconds = moment.now().getEpochSecond() - user.createdAt().getEpochSecond();
        return Moment.duration(seconds) + " (since " + moment.date(user.createdAt()) + ")";
    }

    private static String votes(long up, long down) {
        return Thousands.of(up) + " up, " + Thousands.of(down) + " down";
    }

    private static String count(long number, String noun) {
        return Thousands.of(number) + " " + noun + (number == 1 ? "" : "s");
    }

    private static Column<Standing> line(String name, Function<User, Object> value) {
        return text(name, one -> value.apply(one.user()));
    }

    private static Column<Standing> text(String name, Function<Standing, Object> value) {
        return Column.of(name, Column.Type.TEXT, value);
    }
}
