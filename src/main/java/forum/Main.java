package forum;

/** Starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("forum 1.0.0");
    }
}
