package forum.cli.mail;

import forum.model.ForumException;
import forum.output.page.NoticeMail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Hands mail to a server, over one connection. */
public final class Mailer implements AutoCloseable {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** Milliseconds without an answer after which a server counts as out of reach. */
    private static final String PATIENCE = "20000";

    private final MailServer server;
    private final Session session;
    private final Transport transport;
    private final InternetAddress from;

    /**
     * Connects.
     *
     * @param from the address that the mail comes from
     * @param name the name beside it
     * @throws ForumException failure, when the server cannot be reached or refuses the login; usage, when the sender's
     *     address is none
     */
    public Mailer(MailServer server, String from, String name) {
        this.server = server;
        String protocol = server.encrypted() ? "smtps" : "smtp";
        Properties properties = new Properties();
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + limit, PATIENCE);
        }
        properties.setProperty("mail.smtp.starttls.enable", "true");
        // Else whoever stands between could leave out the offer to encrypt, and read the password.
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(server.user() != null));
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail." + protocol + ".auth", String.valueOf(server.user() != null));
        this.session = Session.getInstance(properties);
        try {
            this.from = new InternetAddress(from, true);
            this.from.setPersonal(name, UTF_8);
        } catch (AddressException | UnsupportedEncodingException e) {
            throw ForumException.usage("'" + from + "' is no address that mail can come from");
        }
        try {
            this.transport = session.getTransport(protocol);
            transport.connect(server.host(), server.port(), server.user(), server.password());
        } catch (MessagingException e) {
            throw failure(e);
        }
    }

    /** What became of a mail. */
    public enum Reception {
        TAKEN,
        /** The server takes nothing for this recipient at present. */
        REFUSED_FOR_NOW,
        /** The address is wrong, or the server takes no such mail for it. */
        REFUSED
    }

    /**
     * Sends one mail.
     *
     * @throws ForumException failure, when the server does not answer any more or takes mail from nobody here
     */
    public Reception send(String address, NoticeMail mail, Instant now) {
        try {
            InternetAddress to = new InternetAddress(address, true);
            MimeMessage message = new MimeMessage(session);
            message.setFrom(from);
            message.setRecipient(RecipientType.TO, to);
            message.setSubject(mail.subject(), UTF_8);
            message.setText(mail.body(), UTF_8);
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setSentDate(Date.from(now));
            message.saveChanges();
            transport.sendMessage(message, message.getAllRecipients());
            return Reception.TAKEN;
        } catch (AddressException e) {
            return Reception.REFUSED;
        } catch (SMTPSendFailedException e) {
            // To the first command the server answers of the sender, to the others of this one mail.
            if (e.getCommand().startsWith("MAIL")) {
                throw failure(e);
            }
            return e.getReturnCode() < 500 ? Reception.REFUSED_FOR_NOW : Reception.REFUSED;
        } catch (SendFailedException e) {
            boolean invalid = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            return invalid ? Reception.REFUSED : Reception.REFUSED_FOR_NOW;
        } catch (MessagingException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            throw failure(e);
        }
    }

    private ForumException failure(MessagingException e) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
        return ForumException.failure("the mail server " + server + " did not take the mail: " + reason, e);
    }
}
