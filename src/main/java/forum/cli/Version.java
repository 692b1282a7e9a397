package forum.cli;

/** The version of the program, the same as in the build. */
public final class Version {

    /** With points between major, minor and patch. */
    public static final String NUMBER = "1.0.0";

    private Version() {}
}
