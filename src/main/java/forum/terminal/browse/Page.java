package forum.terminal.browse;

import forum.model.Post;
import forum.model.PostId;
import java.util.List;

/**
 * A thread that is laid out, and where in it the person is.
 *
 * @param width the columns that it was laid out for
 * @param blocks the posts in order, at least one
 * @param selected the block that the keys are about
 * @param top the first line on the screen
 */
record Page(Reading reading, int width, List<Block> blocks, int selected, int top) {

    /** So much is seen at least of a post that comes into sight. */
    private static final int GLIMPSE = 3;

    /** A page at its beginning, or at a post of it. */
    static Page of(Reading reading, int width, List<Block> blocks, PostId post) {
        Page page = new Page(reading, width, List.copyOf(blocks), 0, 0);
        int at = Math.max(0, page.find(post));
        return new Page(reading, width, page.blocks, at, at == 0 ? 0 : page.start(at));
    }

    /** The question at the top. */
    Post.Question question() {
        return reading.thread().question();
    }

    /** The post that the keys are about. */
    Post post() {
        return blocks.get(selected).post();
    }

    /** Whether the post is of this thread. */
    boolean holds(PostId post) {
        return find(post) >= 0;
    }

    /** The number of lines. */
    int length() {
        return start(blocks.size());
    }

    /** The first line of a block. */
    int start(int block) {
        int line = 0;
        for (int i = 0; i < block; i++) {
            line += blocks.get(i).lines().size();
        }
        return line;
    }

    private int end(int block) {
        return start(block) + blocks.get(block).lines().size();
    }

    /** The block that a line belongs to, the last one below all lines. */
    int blockAt(int line) {
        int end = 0;
        for (int i = 0; i < blocks.size(); i++) {
            end += blocks.get(i).lines().size();
            if (line < end) {
                return i;
            }
        }
        return blocks.size() - 1;
    }

    /** This page where the person was in the one before, which showed the same thread. */
    Page resume(Page before, int height) {
        int line = width == before.width ? before.top : start(Math.max(0, find(before.topPost())));
        return new Page(reading, width, blocks, selected, line).clamp(height).reveal(selected, height);
    }

    private PostId topPost() {
        return blocks.get(blockAt(top)).post().id();
    }

    /** A line further, or to the next post when this one was read to its end. */
    Page down(int height) {
        if (end(selected) > top + height) {
            return new Page(reading, width, blocks, selected, top + 1);
        }
        if (selected == blocks.size() - 1) {
            return this;
        }
        int glimpse = Math.min(GLIMPSE, blocks.get(selected + 1).lines().size());
        int first = Math.max(top, start(selected + 1) + glimpse - height);
        return new Page(reading, width, blocks, selected + 1, first).clamp(height);
    }

    /** A line back, or to the post before when this one is seen from its beginning. */
    Page up() {
        if (start(selected) < top) {
            return new Page(reading, width, blocks, selected, top - 1);
        }
        if (selected == 0) {
            return this;
        }
        int glimpse = Math.min(GLIMPSE, blocks.get(selected - 1).lines().size());
        int first = Math.min(top, end(selected - 1) - glimpse);
        return new Page(reading, width, blocks, selected - 1, Math.max(0, first));
    }

    /** Scrolls, and takes the selection along where it would leave the screen. */
    Page scroll(int lines, int height) {
        Page page = new Page(reading, width, blocks, selected, top + lines).clamp(height);
        int first = page.blockAt(page.top);
        int last = page.blockAt(Math.min(page.length(), page.top + height) - 1);
        return new Page(reading, width, blocks, Math.max(first, Math.min(selected, last)), page.top);
    }

    /** Selects the next post, or the one before. */
    Page step(int posts, int height) {
        return reveal(Math.max(0, Math.min(selected + posts, blocks.size() - 1)), height);
    }

    /** Selects the post to which a line belongs. */
    Page pick(int line) {
        return new Page(reading, width, blocks, blockAt(line), top);
    }

    /** To the first line. */
    Page first() {
        return new Page(reading, width, blocks, 0, 0);
    }

    /** To the last line. */
    Page last(int height) {
        return new Page(reading, width, blocks, blocks.size() - 1, length()).clamp(height);
    }

    /** How much of the thread lies above the end of the screen, in per cent. */
    int progress(int height) {
        int length = length();
        return length <= height ? 100 : (int) Math.min(100, 100L * (top + height) / length);
    }

    private Page reveal(int block, int height) {
        int lines = blocks.get(block).lines().size();
        int first = top;
        if (start(block) < top || lines > height && start(block) > top) {
            first = start(block);
        } else if (end(block) > top + height && lines <= height) {
            first = end(block) - height;
        }
        return new Page(reading, width, blocks, block, first);
    }

    private Page clamp(int height) {
        int last = Math.max(0, length() - height);
        return new Page(reading, width, blocks, selected, Math.max(0, Math.min(top, last)));
    }

    private int find(PostId post) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).post().id().equals(post)) {
                return i;
            }
        }
        return -1;
    }
}
