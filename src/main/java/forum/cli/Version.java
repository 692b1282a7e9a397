package forum.cli;

/** The version of the program, the same as in the build. */
final class Version {

    static final String NUMBER = "1.0.0";

    private Version() {}
}
