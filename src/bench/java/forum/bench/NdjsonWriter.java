package forum.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes hand-written records of the exchange format, one a line. */
final class NdjsonWriter implements AutoCloseable {

    private final JsonGenerator json;

    NdjsonWriter(Path file) throws IOException {
        json = new JsonFactory().createGenerator(Files.newOutputStream(file));
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    void user(String handle) throws IOException {
        start("user");
        json.writeStringField("handle", handle);
        json.writeEndObject();
    }

    void category(Invented.Category category) throws IOException {
        start("category");
        json.writeStringField("path", category.path());
        json.writeStringField("title", category.title());
        json.writeNumberField("position", category.position());
        json.writeEndObject();
    }

    void question(Invented.Question question) throws IOException {
        start("question");
        heading(question);
        json.writeNumberField("views", question.views());
        closed(question);
        if (question.accepted() != null) {
            json.writeNumberField("acceptedAnswer", question.accepted());
        }
        fields(question.post(), question);
        posts("answers", question.answers());
        json.writeEndObject();
    }

    private void start(String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
    }

    private void heading(Invented.Question question) throws IOException {
        json.writeStringField("title", question.title());
        json.writeStringField("category", question.category());
        json.writeArrayFieldStart("tags");
        for (String tag : question.tags()) {
            json.writeString(tag);
        }
        json.writeEndArray();
    }

    private void closed(Invented.Question question) throws IOException {
        if (question.duplicateOf() != null) {
            json.writeObjectFieldStart("closed");
            json.writeNumberField("duplicateOf", question.duplicateOf());
            json.writeEndObject();
        } else if (question.closingReason() != null) {
            json.writeObjectFieldStart("closed");
            json.writeStringField("reason", question.closingReason());
            json.writeEndObject();
        }
    }

    /** What all posts have; question is null for answers and comments. */
    private void fields(Invented.Post post, Invented.Question question) throws IOException {
        json.writeNumberField("id", post.id());
        json.writeStringField("body", post.body());
        if (post.author() != null) {
            json.writeStringField("author", post.author());
        }
        json.writeStringField("createdAt", Times.iso(post.at()));
        json.writeStringField("state", post.hidden() ? "hidden" : "visible");
        if (post.up() + post.down() > 0) {
            json.writeNumberField("upvotes", post.up());
            json.writeNumberField("downvotes", post.down());
        }
        votes(post.votes());
        revisions(post.revisions(), question);
        posts("comments", post.comments());
    }

    private void posts(String field, List<Invented.Post> posts) throws IOException {
        if (!posts.isEmpty()) {
            json.writeArrayFieldStart(field);
            for (Invented.Post post : posts) {
                json.writeStartObject();
                fields(post, null);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void votes(List<Invented.Vote> votes) throws IOException {
        if (!votes.isEmpty()) {
            json.writeArrayFieldStart("votes");
            for (Invented.Vote vote : votes) {
                json.writeStartObject();
                json.writeStringField("by", vote.by());
                json.writeNumberField("value", vote.value());
                json.writeStringField("at", Times.iso(vote.at()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** The first says all that the post was at first, the others what they changed. */
    private void revisions(List<Invented.Revision> revisions, Invented.Question question) throws IOException {
        if (!revisions.isEmpty()) {
            json.writeArrayFieldStart("revisions");
            for (Invented.Revision revision : revisions) {
                json.writeStartObject();
                if (revision.by() != null) {
                    json.writeStringField("by", revision.by());
                }
                json.writeStringField("at", Times.iso(revision.at()));
                json.writeStringField("body", revision.body());
                if (revision == revisions.get(0)) {
                    json.writeBooleanField("original", true);
                    if (question != null) {
                        heading(question);
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
