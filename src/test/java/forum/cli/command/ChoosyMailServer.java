package forum.cli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes some mail and answers other as it is told to. */
final class ChoosyMailServer implements AutoCloseable {

    /** What to answer a command in which this stands; the end of a mail is the command "." with its recipient. */
    final Map<String, String> answers = new ConcurrentHashMap<>();

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    ChoosyMailServer() throws IOException {
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "smtp://127.0.0.1:" + socket.getLocalPort();
    }

    /** Whom it took mail for, in this order, and forgets it. */
    List<String> taken() {
        List<String> now = List.copyOf(taken);
        taken.clear();
        return now;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept();
                    BufferedReader in =
                            new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                    PrintWriter out = new PrintWriter(client.getOutputStream(), false, StandardCharsets.UTF_8)) {
                converse(in, out);
            } catch (IOException e) {
                // The other side hung up, or the test is over.
            }
        }
    }

    private void converse(BufferedReader in, PrintWriter out) throws IOException {
        say(out, "220 ready");
        String recipient = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line;
            if (line.startsWith("RCPT")) {
                recipient = line.replaceAll(".*<|>.*", "");
            } else if (line.equals("DATA")) {
                say(out, "354 go on");
                while (!line.equals(".")) {
                    line = in.readLine();
                }
                command = ". " + recipient;
            }
            String asked = command;
            String answer = answers.entrySet().stream()
                    .filter(entry -> asked.contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("250 fine");
            if (command.startsWith(".") && answer.startsWith("250")) {
                taken.add(recipient);
            }
            if (answer.isEmpty()) {
                return; // hangs up
            }
            say(out, answer);
        }
    }

    private static void say(PrintWriter out, String answer) {
        out.print(answer + "\r\n");
        out.flush();
    }
}
