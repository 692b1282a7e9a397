package forum.exchange;

import forum.store.log.ImportedFiles.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** The file that a source is read from, or those of its folder, as they were when this was made. */
public final class SourceFiles {

    private static final int BUFFER = 256 * 1024;

    /** One file, and what shows whether it was written since. */
    private record Seen(Path file, long bytes, FileTime written, Object key) {

        private static Seen of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Seen(file, attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        }
    }

    private final Path place;
    private final String reading;
    private final List<Seen> files;

    private SourceFiles(Path place, String reading) throws IOException {
        this.place = place;
        this.reading = reading;
        this.files = seen(place);
    }

    /**
     * Looks at a file or folder, without reading it.
     *
     * @param reading how it is read, in words that change whenever something else could come of it
     * @return empty for a pipe and whatever else can be read only once
     */
    public static Optional<SourceFiles> at(Path place, String reading) throws IOException {
        boolean again = Files.isRegularFile(place) || Files.isDirectory(place);
        return again ? Optional.of(new SourceFiles(place, reading)) : Optional.empty();
    }

    private static List<Seen> seen(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(Seen.of(place));
        }
        List<Seen> seen = new ArrayList<>();
        try (Stream<Path> all = Files.list(place)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                seen.add(Seen.of(file));
            }
        }
        return seen;
    }

    /** How they are read, in words that change whenever something else could come of it. */
    public String reading() {
        return reading;
    }

    /** How large they are together. */
    public long bytes() {
        return files.stream().mapToLong(Seen::bytes).sum();
    }

    /** Whether nobody has written to them since. */
    public boolean areAsTheyWere() throws IOException {
        return seen(place).equals(files);
    }

    /** Reads all of them; 64 bits of checksum keep apart what differs by chance, and more is not at stake. */
    public Fingerprint fingerprint() throws IOException {
        CRC32 crc = new CRC32();
        CRC32C other = new CRC32C();
        boolean folder = Files.isDirectory(place);
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        for (Seen seen : files) {
            if (folder) {
                byte[] name = seen.file().getFileName().toString().getBytes(StandardCharsets.UTF_8);
                add(ByteBuffer.wrap(name), crc, other);
                add(ByteBuffer.allocate(Long.BYTES).putLong(0, seen.bytes()), crc, other);
            }
            try (FileChannel channel = FileChannel.open(seen.file())) {
                while (channel.read(buffer.clear()) >= 0) {
                    add(buffer.flip(), crc, other);
                }
            }
        }
        return new Fingerprint(reading, bytes(), crc.getValue() << Integer.SIZE | other.getValue());
    }

    private static void add(ByteBuffer bytes, Checksum... checksums) {
        for (Checksum checksum : checksums) {
            checksum.update(bytes.duplicate());
        }
    }
}
