package forum.exchange.q2a;

import forum.exchange.Entry;
import forum.exchange.EntrySink;
import forum.exchange.Input;
import forum.exchange.InputSource;
import forum.exchange.Positioned;
import forum.exchange.Unwritten;
import forum.model.ForumException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A dump of Question2Answer's database. Its tables come in the order of their names, posts before the users who wrote
 * them, so that everything is put aside first and told afterwards.
 *
 * @param zone where the clock of the server stood
 */
public record Q2aSource(Input input, Path scratch, ZoneId zone) implements InputSource {

    @Override
    public void readInput(EntrySink sink) throws IOException {
        Remarks remarks = new Remarks(input.name(), sink);
        LocalTimes times = new LocalTimes(zone);
        try (Gathering gathering = new Gathering(scratch, times, remarks);
                UserNames names = new UserNames(scratch)) {
            DumpReader reader = new DumpReader(new DumpBytes(input.content()), gathering);
            reader.read();
            Optional<Instant> written = reader.writtenAt().flatMap(times::parse);
            List<Site> forums = gathering.forums();
            if (forums.isEmpty()) {
                throw ForumException.badInput(
                        input.name() + ": holds no posts of Question2Answer",
                        "make a dump of its whole database: mysqldump DATABASE > dump.sql");
            }
            Site site = forums.get(0);
            if (forums.size() > 1) {
                sink.warn(input.name() + " holds " + forums.size()
                        + " sites; taken is the one whose tables begin with '" + site.name() + "'");
            }
            tell(site, gathering.sharedUsers(site), written, names, remarks, sink);
            sink.note("Times were read as those of the time zone " + zone.getId());
        }
    }

    /** The dump tells how everything was when it was written; without its last line that is what is newest in it. */
    private static Optional<Instant> asOf(Instant newest, Optional<Instant> written) {
        boolean later = written.isPresent() && (newest == null || written.get().isAfter(newest));
        return later ? written : Optional.ofNullable(newest);
    }

    private void tell(
            Site site,
            Optional<Site> shared,
            Optional<Instant> written,
            UserNames names,
            Remarks remarks,
            EntrySink sink)
            throws IOException {
        LocalTimes times = new LocalTimes(zone);
        String name = sink.named(site.options().siteName());
        boolean votesToo = site.threads().hasVotes() && !remarks.hasRejected();
        EntrySink.Extent extent = votesToo ? EntrySink.Extent.VOTES : EntrySink.Extent.POSTS;
        asOf(site.threads().newest(), written).ifPresent(time -> sink.asOf(time, extent));
        site.options().tell(name, remarks, sink);
        tellCategories(site.categories(), remarks, sink);
        if (shared.isPresent()) {
            shared.get().people().finish(names, times, remarks);
        }
        site.people().finish(names, times, remarks);
        site.threads().finish(remarks::reject);
        UserBuilder users = new UserBuilder(times, names, site.categories(), site.threads(), remarks, sink);
        if (shared.isPresent() && shared.get().people().program() != null) {
            shared.get().people().addAll(site.people());
            users.tell(shared.get().people());
            sink.note("Users were read as those of the " + shared.get().people().program()
                    + " site whose tables begin with '" + shared.get().name() + "'");
        } else {
            if (shared.isPresent()) {
                users.tell(shared.get().people());
            }
            users.tell(site.people());
        }
        ThreadBuilder threads = new ThreadBuilder(
                times, new PostFields(times, names, site.categories(), site.threads(), remarks), remarks);
        site.threads()
                .forEach(
                        (thread, rows) -> {
                            ThreadBuilder.Built built = threads.build(thread, rows);
                            sink.accept(new Positioned(built.question(), remarks.place(built.row())));
                            for (Unwritten.PostAddress address : built.addresses()) {
                                sink.accept(new Positioned(address, remarks.place(built.row())));
                            }
                        },
                        remarks::reject);
        site.leftOut().forEach(remarks::leaveOut);
        remarks.leaveOut(
                "posts of plugins, with what stands below them", site.threads().foreign());
        remarks.leaveOut(
                "votes and flags on posts that are not there", site.threads().lostVotes());
        remarks.leaveOut(
                "handles that differ from another in case or accents alone, with a number now", names.renamed());
        remarks.tell();
    }

    private static void tellCategories(CategoryTree categories, Remarks remarks, EntrySink sink) {
        for (Row row : categories.inOrder()) {
            try {
                if (categories.settle(row)) {
                    sink.accept(new Positioned(
                            new Entry.Category(
                                    null,
                                    categories.path(row.requireId("categoryid")),
                                    row.text("title"),
                                    row.text("content"),
                                    row.number("position"),
                                    null,
                                    null,
                                    null),
                            remarks.place(row)));
                }
            } catch (DumpError e) {
                remarks.reject(row, e.getMessage());
            }
        }
        remarks.leaveOut(
                "categories below the fourth level, whose questions stand in the one above", categories.deep());
    }
}
