package forum.cli.completion;

/** What only the store knows; the scripts name it by its word. */
public enum Source {
    /** Any posts. */
    POSTS,
    /** Questions, and once a number is begun any posts. */
    THREADS,
    /** Questions. */
    QUESTIONS,
    /** Questions that are not closed. */
    OPEN_QUESTIONS,
    /** Closed questions. */
    CLOSED_QUESTIONS,
    /** Questions and answers. */
    COMMENTABLE,
    /** Answers. */
    ANSWERS,
    /** Answers that can be accepted; with {@code --none} questions with an accepted one. */
    ACCEPTABLE,
    /** Posts; with {@code --undo} hidden ones. */
    HIDABLE,
    /** Hidden posts. */
    HIDDEN,
    /** Posts that wait for approval. */
    QUEUED,
    /** Revisions of the post before. */
    REVISIONS,
    /** Handles of users. */
    HANDLES,
    /** Paths of categories. */
    CATEGORIES,
    /** A tag. */
    TAG,
    /** Tags, separated by commas. */
    TAGS,
    /** Things of the kind before, to make them favorites. */
    SUBJECTS,
    /** Favorites of the kind before. */
    FAVORITES,
    /** Options that somebody has set. */
    SET_OPTIONS,
    /** What the person did and can take back. */
    OPERATIONS,
    /** Values of the option before. */
    VALUES,
    /** Filters of the search language. */
    FILTERS;

    /** How scripts name it, such as {@code open-questions}. */
    public String word() {
        StringBuilder word = new StringBuilder(name().length());
        for (char c : name().toCharArray()) {
            word.append(c == '_' ? '-' : (char) (c + 'a' - 'A'));
        }
        return word.toString();
    }

    /** The source with this word, or null. */
    static Source find(String word) {
        for (Source source : values()) {
            if (source.word().equals(word)) {
                return source;
            }
        }
        return null;
    }
}
