package forum.cli.rules;

import forum.ForumRunner;

/** The people of these tests: amber, who founds the forum, and one of every level beside registered users. */
final class People {

    private People() {}

    /** Adds them: bob, carla and dora are registered, eve is an expert, eva an editor, max a moderator, ada an admin. */
    static void join(ForumRunner forum) {
        forum.as("amber").typing("""
                        {"users": [{"handle": "amber", "level": "super"}, {"handle": "bob"}, {"handle": "carla"}, {"handle": "dora"},
                            {"handle": "eve", "level": "expert"}, {"handle": "eva", "level": "editor"},
                            {"handle": "max", "level": "moderator"}, {"handle": "ada", "level": "admin"}]}
                        """).run("import", "-").succeeds();
    }

    /** The points of somebody, as the program tells them. */
    static long points(ForumRunner forum, String handle) {
        return Long.parseLong(forum.run("user", "show", handle, "--fields", "points", "--tsv")
                .succeeds()
                .result()
                .out()
                .strip());
    }
}
