package forum.model;

/**
 * What a forum has come to for a user, beside what every list of users says.
 *
 * @param rank 1 and the number of users with more points
 * @param accepting visible questions of theirs with an accepted answer
 * @param accepted visible answers of theirs that somebody else accepted
 * @param votedQuestions questions that they voted on
 * @param votedAnswers answers that they voted on
 * @param gaveUp votes up on those
 * @param gaveDown votes down on those
 * @param gotUp votes up on all of their posts
 * @param gotDown votes down on all of their posts
 */
public record Standing(
        User user,
        long rank,
        long accepting,
        long accepted,
        long votedQuestions,
        long votedAnswers,
        long gaveUp,
        long gaveDown,
        long gotUp,
        long gotDown) {}
