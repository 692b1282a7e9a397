package forum.exchange.csv;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import forum.exchange.publish.Published;
import forum.exchange.publish.ThreadWriter;
import forum.model.Closing;
import forum.model.Post;
import forum.model.Reply;
import forum.model.Thread;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes threads as a table after RFC 4180, a row a post, that a spreadsheet shows and never runs. */
public final class TableWriter implements ThreadWriter {

    private static final List<Column> COLUMNS = List.of(
            Column.TYPE,
            Column.ID,
            Column.PARENT,
            Column.TITLE,
            Column.BODY,
            Column.FORMAT,
            Column.AUTHOR,
            Column.AUTHOR_NAME,
            Column.CATEGORY,
            Column.TAGS,
            Column.CREATED_AT,
            Column.UPVOTES,
            Column.DOWNVOTES,
            Column.ACCEPTED,
            Column.CLOSED,
            Column.DUPLICATE_OF,
            Column.VIEWS);

    private final CsvGenerator table;

    /** Begins a table with its header. */
    public TableWriter(OutputStream out) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\r\n").disableEscapeChar();
        COLUMNS.forEach(column -> schema.addColumn(column.word()));
        CsvFactory factory = CsvFactory.builder()
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .build();
        this.table = factory.createGenerator(out, JsonEncoding.UTF8);
        table.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        table.setSchema(schema.build());
        table.writeStartArray();
        for (Column column : COLUMNS) {
            table.writeString(column.word());
        }
        table.writeEndArray();
    }

    @Override
    public void write(Thread thread) throws IOException {
        write(question(thread.question()));
        comments(thread.question(), thread.comments());
        for (Reply reply : thread.answers()) {
            Map<Column, String> cells = post(reply.answer(), thread.question());
            if (reply.answer().accepted()) {
                cells.put(Column.ACCEPTED, "yes");
            }
            write(cells);
            comments(reply.answer(), reply.comments());
        }
    }

    private void comments(Post parent, List<Post.Comment> comments) throws IOException {
        for (Post.Comment comment : comments) {
            write(post(comment, parent));
        }
    }

    private static Map<Column, String> question(Post.Question question) {
        Map<Column, String> cells = post(question, null);
        cells.put(Column.TITLE, question.title());
        if (question.category() != null) {
            cells.put(Column.CATEGORY, question.category().path());
        }
        if (!question.tags().isEmpty()) {
            cells.put(Column.TAGS, Cells.joined(question.tags()));
        }
        if (question.views() > 0) {
            cells.put(Column.VIEWS, String.valueOf(question.views()));
        }
        if (question.closing().orElse(null) instanceof Closing.WithReason closing) {
            cells.put(Column.CLOSED, closing.reason());
        } else if (question.closing().orElse(null) instanceof Closing.AsDuplicate copy) {
            cells.put(Column.DUPLICATE_OF, copy.of().toString());
        }
        return cells;
    }

    private static Map<Column, String> post(Post post, Post parent) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.TYPE, post.kind().name().toLowerCase(Locale.ROOT));
        cells.put(Column.ID, post.head().uid().toString());
        cells.put(Column.PARENT, parent == null ? null : parent.head().uid().toString());
        cells.put(Column.BODY, post.head().body());
        cells.put(Column.FORMAT, post.head().format().word());
        cells.put(Column.AUTHOR, Published.handle(post.head().author()));
        cells.put(Column.AUTHOR_NAME, Published.name(post.head().author()));
        cells.put(Column.CREATED_AT, post.head().createdAt().toString());
        cells.put(Column.UPVOTES, String.valueOf(post.head().votes().up()));
        cells.put(Column.DOWNVOTES, String.valueOf(post.head().votes().down()));
        return cells;
    }

    private void write(Map<Column, String> cells) throws IOException {
        table.writeStartArray();
        for (Column column : COLUMNS) {
            String cell = cells.get(column);
            table.writeString(cell == null ? "" : Formulas.guard(cell));
        }
        table.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
