package forum.exchange.parse;

import forum.exchange.parse.ParsedThread.Mark;
import forum.exchange.parse.ParsedThread.ParsedPost;
import forum.exchange.parse.ParsedThread.ParsedQuestion;
import forum.exchange.parse.ParsedThread.Revision;
import forum.exchange.parse.ParsedThread.Setting;
import forum.model.Stamp;
import forum.model.Uid;
import forum.model.Utf8Text;
import forum.store.log.TellingStore.Digest;
import forum.store.post.VoteStore;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.MurmurHash3;

/** Makes a short digest of everything that a record tells of a thread; keeps its buffer from one to the next. */
final class ThreadDigest {

    private ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);

    /** The digest of this thread. */
    Digest of(ParsedThread thread, boolean addsOnly) {
        buffer.clear();
        add(addsOnly);
        add(thread.question());
        add(thread.posts(), this::add);
        add(thread.latest());
        long[] hash = MurmurHash3.hash128x64(buffer.array(), 0, buffer.position(), 0);
        return new Digest(hash[0], hash[1]);
    }

    private void add(ParsedQuestion question) {
        add(question.follows());
        add(question.closedReason());
        add(question.duplicateOf());
        add(question.closedSet());
        add(question.accepted());
        add(question.acceptedComment());
        add(question.acceptedSet());
        add((long) question.views());
    }

    private void add(ParsedPost post) {
        add(post.uid());
        add(post.kind());
        add(post.parent());
        add(post.author());
        add(post.authorName());
        add(post.createdAt());
        add(post.stamp());
        add(post.state());
        add(post.stateSet());
        add(post.under());
        add(post.placed());
        add(post.listed());
        add(post.revisions(), this::add);
        add(post.votes(), this::add);
        add(post.tallies(), this::add);
        add(post.flags(), this::add);
    }

    private void add(Revision revision) {
        add(revision.uid());
        add(revision.original());
        add(revision.silent());
        add(revision.by());
        add(revision.at());
        add(revision.stamp());
        add(revision.title());
        add(revision.body());
        add(revision.format());
        add(revision.tags());
        add(revision.category());
    }

    private void add(Mark mark) {
        add(mark.by());
        add((long) mark.value());
        add(mark.reason());
        add(mark.at());
        add(mark.stamp());
    }

    private void add(VoteStore.Tally tally) {
        add(tally.source());
        add((long) tally.up());
        add((long) tally.down());
    }

    private void add(Setting setting) {
        add(setting.stamp());
        add(setting.at());
        add(setting.by());
    }

    private <T> void add(List<T> items, Consumer<T> adding) {
        add((long) items.size());
        items.forEach(adding);
    }

    private void add(Stamp stamp) {
        add(stamp.time());
        add(stamp.replica());
    }

    private void add(Uid uid) {
        add(uid != null);
        if (uid != null) {
            add(uid.value().getMostSignificantBits());
            add(uid.value().getLeastSignificantBits());
        }
    }

    private void add(Enum<?> constant) {
        add(constant == null ? null : constant.name());
    }

    private void add(boolean truth) {
        room(1);
        buffer.put((byte) (truth ? 1 : 0));
    }

    private void add(Long number) {
        add(number != null);
        if (number != null) {
            add(number.longValue());
        }
    }

    private void add(long number) {
        room(Long.BYTES);
        buffer.putLong(number);
    }

    private void add(CharSequence text) {
        if (text == null) {
            add(-1L);
        } else {
            byte[] bytes = Utf8Text.bytes(text);
            add((long) bytes.length);
            add(bytes);
        }
    }

    private void add(byte[] bytes) {
        room(bytes.length);
        buffer.put(bytes);
    }

    private void room(int bytes) {
        if (buffer.remaining() < bytes) {
            int wanted = Math.max(2 * buffer.capacity(), buffer.position() + bytes);
            buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), wanted)).position(buffer.position());
        }
    }
}
