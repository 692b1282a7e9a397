package forum.exchange.merge;

import forum.exchange.SourceFiles;
import forum.model.ForumException;
import forum.store.Sql;
import forum.store.log.ImportedFiles;
import forum.store.log.ImportedFiles.Fingerprint;
import forum.store.log.ImportedFiles.Telling;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Knows files again that were imported before. What is here already never changes by being told again, so there is no
 * need to read them. Their checksum is made on a thread of its own, beside the import.
 */
final class Recollection implements AutoCloseable {

    private final ImportedFiles imported;
    private final SourceFiles files;
    private final FutureTask<Fingerprint> fingerprint;

    Recollection(Sql sql, SourceFiles files) {
        this.imported = new ImportedFiles(sql);
        this.files = files;
        this.fingerprint = new FutureTask<>(files::fingerprint);
    }

    /** What these files told; empty when they are new, or cannot be read, which reading them will show. */
    Optional<List<Telling>> find() {
        if (imported.isKnown(files.reading(), files.bytes())) {
            fingerprint.run();
            return fingerprint().flatMap(imported::find);
        }
        Thread thread = new Thread(fingerprint, "making a checksum");
        thread.setDaemon(true);
        thread.start();
        return Optional.empty();
    }

    /** Remembers what the files told, unless somebody has written to them meanwhile. */
    void keep(List<Telling> tellings) {
        fingerprint().ifPresent(made -> imported.put(made, tellings));
    }

    /** Empty when the files could not be read, or are not as they were at the beginning. */
    private Optional<Fingerprint> fingerprint() {
        try {
            Fingerprint made = fingerprint.get();
            return files.areAsTheyWere() ? Optional.of(made) : Optional.empty();
        } catch (IOException | ExecutionException e) {
            return Optional.empty(); // the import has read what it needed, or has failed and says why
        } catch (InterruptedException | CancellationException e) {
            Thread.currentThread().interrupt();
            throw ForumException.interrupted("interrupted; nothing was imported");
        }
    }

    @Override
    public void close() {
        fingerprint.cancel(true);
    }
}
