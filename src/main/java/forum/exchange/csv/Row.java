package forum.exchange.csv;

import forum.exchange.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A row of a table: its cells by column, the blank ones absent. */
final class Row {

    private static final Column[] COLUMNS = Column.values();

    private final Place place;
    private final String[] cells = new String[COLUMNS.length];
    private final List<String> answers = new ArrayList<>();
    private long above;

    /** A row that begins there, without cells. */
    Row(Place place) {
        this.place = place;
    }

    /** Where it begins. */
    Place place() {
        return place;
    }

    /** Tells it from every other row of the table. */
    long number() {
        return place.line();
    }

    /** Gives a cell its text, which is not blank. */
    void put(Column column, String text) {
        if (column == Column.ANSWER) {
            answers.add(text);
        } else {
            cells[column.ordinal()] = text;
        }
    }

    /** The text of a cell without blanks around it; null when there is none. */
    String get(Column column) {
        String cell = cells[column.ordinal()];
        return cell == null ? null : cell.strip();
    }

    /** The text of a cell as it is; null when there is none. */
    String whole(Column column) {
        return cells[column.ordinal()];
    }

    /** The texts of answers in the row of their question. */
    List<String> answers() {
        return answers;
    }

    /** What it says of its kind; null when nothing. */
    Cells.Kind kind() {
        return cells[Column.TYPE.ordinal()] == null ? null : Cells.kind(get(Column.TYPE));
    }

    /** Whether it is a question: it says so, or it says nothing and names nothing that it stands under. */
    boolean isQuestion() {
        return kind() == Cells.Kind.QUESTION || kind() == null && get(Column.PARENT) == null && !isMoreAnswers();
    }

    /** Whether it only holds further answers to the question of the row above. */
    boolean isMoreAnswers() {
        return !answers.isEmpty() && get(Column.TITLE) == null && get(Column.BODY) == null;
    }

    /** The number of the row that it stands under without naming it; 0 when none. */
    long above() {
        return above;
    }

    /** Puts it under a row that it does not name. */
    void standUnder(long number) {
        above = number;
    }

    /** The row as bytes. */
    ByteBuffer bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(place.line());
        out.writeLong(place.column());
        out.writeLong(above);
        for (String cell : cells) {
            write(out, cell);
        }
        out.writeInt(answers.size());
        for (String answer : answers) {
            write(out, answer);
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }

    /** The row that was turned into these bytes. */
    static Row read(String source, ByteBuffer buffer) throws IOException {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Row row = new Row(new Place(source, in.readLong(), in.readLong()));
        row.above = in.readLong();
        for (int i = 0; i < row.cells.length; i++) {
            row.cells[i] = readText(in);
        }
        int answers = in.readInt();
        for (int i = 0; i < answers; i++) {
            row.answers.add(readText(in));
        }
        return row;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
