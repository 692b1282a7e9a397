package forum.cli;

import forum.model.ForumException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** What a person has set for themselves, whatever the forum: a small file in the configuration folder. */
public final class PersonalSettings {

    private static final String USER = "user";

    private final Path file;

    /** Reads and writes this file, which need not exist. */
    PersonalSettings(Path file) {
        this.file = file;
    }

    /** The handle that the person goes by when nothing else is said. */
    public Optional<String> user() {
        return Optional.ofNullable(load().getProperty(USER)).map(String::strip).filter(name -> !name.isEmpty());
    }

    /** Sets the handle that the person goes by; null goes back to the login name. */
    public void setUser(String handle) {
        Properties properties = load();
        if (handle == null) {
            properties.remove(USER);
        } else {
            properties.setProperty(USER, handle);
        }
        save(properties);
    }

    private Properties load() {
        Properties properties = new Properties();
        if (!Files.exists(file)) {
            return properties;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw ForumException.failure("cannot read " + file + ": " + e.getMessage(), e, "mend or remove the file");
        }
    }

    private void save(Properties properties) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw ForumException.failure("cannot write " + file + ": " + e.getMessage(), e);
        }
        ReplacedFile.write(file, false, out -> store(properties, out));
    }

    private static Properties store(Properties properties, OutputStream out) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            properties.store(writer, null);
            writer.flush();
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
