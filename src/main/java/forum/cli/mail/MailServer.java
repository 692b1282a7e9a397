package forum.cli.mail;

import forum.model.ForumException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The server that mail is handed to.
 *
 * @param encrypted whether the connection is encrypted from its first byte
 * @param user null for no login
 * @param password null for no login
 */
public record MailServer(boolean encrypted, String host, int port, String user, String password) {

    /** The variable that names the server. */
    public static final String VARIABLE = "FORUM_SMTP";

    private static final int LARGEST_PORT = 65_535;
    private static final String FORM = "write it as smtp://user:password@mail.example.org:587";

    /**
     * Reads {@code smtp://user:password@host:port}, or {@code smtps} for a connection that is encrypted from the start.
     *
     * @throws ForumException usage; the message does not repeat the text, which may hold a password
     */
    public static MailServer parse(String text) {
        URI uri;
        try {
            uri = new URI(text.strip());
        } catch (URISyntaxException e) {
            throw wrong();
        }
        boolean encrypted = "smtps".equals(uri.getScheme());
        boolean known = encrypted || "smtp".equals(uri.getScheme());
        if (uri.getHost() == null || !known || uri.getPort() > LARGEST_PORT) {
            throw wrong();
        }
        String login = Optional.ofNullable(uri.getUserInfo()).orElse("");
        int colon = login.indexOf(':');
        if (colon < 0 && !login.isEmpty()) {
            throw ForumException.usage(VARIABLE + " names a user without a password", FORM);
        }
        int port = uri.getPort() >= 0 ? uri.getPort() : encrypted ? 465 : login.isEmpty() ? 25 : 587;
        return colon < 0
                ? new MailServer(encrypted, uri.getHost(), port, null, null)
                : new MailServer(encrypted, uri.getHost(), port, login.substring(0, colon), login.substring(colon + 1));
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }

    private static ForumException wrong() {
        return ForumException.usage(VARIABLE + " does not name a mail server", FORM);
    }
}
