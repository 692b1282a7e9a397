package forum.cli;

/** Who hands a command to the program. */
public enum Runner {
    /** A person or a script, as the arguments of a process. */
    PERSON,
    /** An interactive session, as one of its lines. */
    SHELL,
    /** A batch, as one of its lines. */
    BATCH
}
