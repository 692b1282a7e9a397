package forum.exchange.stackexchange;

/** The kinds of entries in the history of a post that mean something here. */
final class HistoryType {

    static final int CLOSED = 10;
    static final int REOPENED = 11;
    static final int DELETED = 12;
    static final int UNDELETED = 13;

    private HistoryType() {}

    /** First texts (1 to 3), edits (4 to 6) and edits that went back (7 to 9). */
    static boolean isText(int type) {
        return type >= 1 && type <= 9;
    }

    static boolean isEvent(int type) {
        return type >= CLOSED && type <= UNDELETED;
    }

    static boolean isFirst(int type) {
        return type <= 3;
    }

    static boolean isTitle(int type) {
        return type % 3 == 1;
    }

    static boolean isBody(int type) {
        return type % 3 == 2;
    }
}
