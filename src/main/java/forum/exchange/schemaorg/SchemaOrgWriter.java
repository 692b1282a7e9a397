package forum.exchange.schemaorg;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import forum.exchange.publish.Published;
import forum.exchange.publish.ThreadWriter;
import forum.model.Author;
import forum.model.Change;
import forum.model.Post;
import forum.model.Reply;
import forum.model.Thread;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes threads as a graph of schema.org's question pages in JSON-LD, a line each. */
public final class SchemaOrgWriter implements ThreadWriter {

    private final JsonGenerator json;

    /** Begins a graph. */
    public SchemaOrgWriter(OutputStream out) throws IOException {
        this.json = JsonFactory.builder()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build()
                .createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setCharacterEscapes(new SafeInPages());
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeArrayFieldStart("@graph");
    }

    @Override
    public void write(Thread thread) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("@type", "QAPage");
        json.writeObjectFieldStart("mainEntity");
        question(thread);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void question(Thread thread) throws IOException {
        Post.Question question = thread.question();
        json.writeStringField("@type", "Question");
        json.writeStringField("@id", ThreadOfThings.OWN + question.head().uid());
        json.writeStringField("name", question.title());
        post(question);
        if (question.category() != null) {
            json.writeStringField("articleSection", question.category().path());
        }
        if (!question.tags().isEmpty()) {
            json.writeArrayFieldStart("keywords");
            for (String tag : question.tags()) {
                json.writeString(tag);
            }
            json.writeEndArray();
        }
        if (question.views() > 0) {
            json.writeObjectFieldStart("interactionStatistic");
            json.writeStringField("@type", "InteractionCounter");
            json.writeStringField("interactionType", "https://schema.org/ViewAction");
            json.writeNumberField("userInteractionCount", question.views());
            json.writeEndObject();
        }
        comments(thread.comments());
        json.writeNumberField("answerCount", thread.answers().size());
        Optional<Reply> accepted = thread.answers().stream()
                .filter(reply -> reply.answer().accepted())
                .findFirst();
        if (accepted.isPresent()) {
            json.writeFieldName("acceptedAnswer");
            answer(accepted.get());
        }
        List<Reply> others = thread.answers().stream()
                .filter(reply -> !reply.answer().accepted())
                .toList();
        if (!others.isEmpty()) {
            json.writeArrayFieldStart("suggestedAnswer");
            for (Reply reply : others) {
                answer(reply);
            }
            json.writeEndArray();
        }
    }

    private void answer(Reply reply) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "Answer");
        json.writeStringField("@id", ThreadOfThings.OWN + reply.answer().head().uid());
        post(reply.answer());
        comments(reply.comments());
        json.writeEndObject();
    }

    private void comments(List<Post.Comment> comments) throws IOException {
        if (comments.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("comment");
        for (Post.Comment comment : comments) {
            json.writeStartObject();
            json.writeStringField("@type", "Comment");
            json.writeStringField("@id", ThreadOfThings.OWN + comment.head().uid());
            post(comment);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void post(Post post) throws IOException {
        Post.Head head = post.head();
        json.writeStringField("text", Published.body(head.body(), head.format()));
        json.writeStringField("encodingFormat", Text.mediaType(head.format()));
        json.writeStringField("dateCreated", head.createdAt().toString());
        if (head.edited().isPresent()) {
            Change edited = head.edited().get();
            json.writeStringField("dateModified", edited.at().toString());
        }
        author(head.author());
        json.writeNumberField("upvoteCount", head.votes().up());
        json.writeNumberField("downvoteCount", head.votes().down());
    }

    private void author(Author author) throws IOException {
        String handle = Published.handle(author);
        String name = handle == null ? Published.name(author) : handle;
        if (name == null) {
            return;
        }
        json.writeObjectFieldStart("author");
        json.writeStringField("@type", "Person");
        json.writeStringField("name", name);
        if (handle == null) {
            json.writeStringField("disambiguatingDescription", Names.NO_ACCOUNT);
        }
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** Keeps a text from ending the script of a page that the graph is put into. */
    private static final class SafeInPages extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private final int[] escapes = standardAsciiEscapesForJSON();

        private SafeInPages() {
            escapes['<'] = CharacterEscapes.ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return escapes.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return c < 0x80 ? new SerializedString(String.format("\\u%04x", c)) : null;
        }
    }
}
