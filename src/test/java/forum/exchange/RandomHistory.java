package forum.exchange;

import forum.ForumCopy;
import forum.domain.Ask;
import forum.domain.Edit;
import forum.domain.Text;
import forum.domain.Transaction;
import forum.domain.Who;
import forum.model.FavoriteKind;
import forum.model.Format;
import forum.model.ForumException;
import forum.model.Kind;
import forum.model.Level;
import forum.model.PostId;
import forum.model.PostRef;
import forum.model.Reply;
import forum.model.State;
import forum.model.User;
import forum.model.Vote;
import forum.query.Query;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Does what people might do to a forum, one random thing after the other; what a rule refuses is left undone. */
final class RandomHistory {

    static final String ROOT = "root";

    private static final List<String> PEOPLE = List.of("amber", "Bob", "carla", "Émile", "fay", "李雷");
    private static final List<String> TAGS = List.of("shell", "files", "c++", ".net", "java");
    private static final List<String> PLACES = List.of("science", "arts", "physics", "music");
    private static final List<String> WORDS = List.of("how", "does", "a", "kernel", "list", "files", "quickly", "😀");

    private final Random random;
    private int written;

    RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    /** Sets up a copy as all of them are: options are no part of what is shared. */
    static void prepare(ForumCopy copy) {
        copy.as(ROOT, forum -> {
            forum.configuration().set("voting_on_cs", "on");
            forum.configuration().set("allow_no_category", "on");
            forum.configuration().set("allow_no_sub_category", "on");
            forum.configuration().set("flagging_hide_after", "2");
            return null;
        });
        for (String handle : PEOPLE.subList(0, 5)) {
            copy.as(ROOT, forum -> forum.accounts().add(handle, null, profile(null, null), handle + "@example.org"));
        }
    }

    /** Does this many things to a copy. */
    void run(ForumCopy copy, int steps) {
        for (int i = 0; i < steps; i++) {
            copy.wait(Duration.ofMillis(random.nextInt(4) * 700L));
            try {
                step(copy);
            } catch (ForumException e) {
                if (e.kind() == ForumException.Kind.FAILURE) {
                    throw e;
                }
            }
        }
    }

    private void step(ForumCopy copy) {
        List<PostId> questions = numbers(copy, Kind.QUESTION);
        List<PostId> answers = numbers(copy, Kind.ANSWER);
        int what = random.nextInt(108);
        if (questions.size() < 3 || what < 8) {
            ask(copy, answers);
        } else if (answers.size() < 3 || what < 16) {
            answer(copy, PostRef.of(any(questions)));
        } else if (what < 50) {
            List<PostId> posts = new ArrayList<>(numbers(copy, Kind.COMMENT));
            posts.addAll(questions);
            posts.addAll(answers);
            PostRef post = PostRef.of(any(posts));
            copy.as(somebody(), forum -> onPost(forum, what, post));
        } else if (what < 70) {
            PostRef question = PostRef.of(any(questions));
            PostRef other = PostRef.of(any(questions));
            PostRef answer = PostRef.of(any(answers));
            copy.as(somebody(), forum -> onQuestion(forum, what, question, answer, other));
        } else if (what < 100) {
            copy.as(what < 75 ? any(PEOPLE) : ROOT, forum -> elsewhere(forum, what));
        } else if (what < 105) {
            PostRef answer = PostRef.of(any(answers));
            copy.as(somebody(), forum -> convert(forum, answer));
        } else {
            copy.as(ROOT, forum -> forum.undoing().last());
        }
    }

    private Object convert(Transaction forum, PostRef ref) {
        List<Reply> others = forum.browsing().thread(ref).answers();
        PostRef target = others.isEmpty() || random.nextInt(3) == 0
                ? null
                : PostRef.of(any(others).answer().id());
        return forum.converting().convert(ref, target, random.nextInt(4) == 0);
    }

    private static List<PostId> numbers(ForumCopy copy, Kind kind) {
        List<State> all = List.of(State.values());
        return copy.read(forum -> forum.browsing()
                .numbers(Query.builder()
                        .kinds(List.of(kind))
                        .states(all)
                        .limit(0)
                        .build()));
    }

    private void ask(ForumCopy copy, List<PostId> answers) {
        PostRef follows = answers.isEmpty() || random.nextInt(5) > 0 ? null : PostRef.of(any(answers));
        String category = random.nextInt(3) == 0 ? any(PLACES) : null;
        copy.as(somebody(), forum -> forum.posting().ask(new Ask(title(), text(), category, tags(), follows, "@")));
    }

    private void answer(ForumCopy copy, PostRef question) {
        Who who = random.nextInt(5) == 0 ? new Who.Anonymous("Somebody") : new Who.Member(somebody());
        copy.forum().write("test", who, forum -> forum.posting().answer(question, text(), "worried@example.org"));
    }

    private Object onPost(Transaction forum, int what, PostRef post) {
        return switch (what) {
            case 16, 17, 18, 19, 20 -> forum.posting().comment(post, text(), "me@example.org");
            case 21, 22, 23, 24 -> forum.editing().edit(post, new Edit(null, text(), null, null, random.nextBoolean()));
            case 25, 26 -> forum.editing().revert(post, 1 + random.nextInt(2));
            case 27, 28, 29, 30, 31, 32, 33 -> forum.voting().cast(post, Vote.UP);
            case 34, 35 -> forum.voting().cast(post, Vote.DOWN);
            case 36, 37 -> forum.voting().cast(post, Vote.NONE);
            case 38, 39, 40 -> forum.voting().flag(post, "spam " + written++);
            case 41 -> forum.voting().unflag(post);
            case 42 -> forum.voting().clearFlags(post);
            case 43, 44 -> forum.moderation().hide(post);
            case 45, 46, 47, 48 -> forum.moderation().reshow(post);
            default -> hideAndDelete(forum, post);
        };
    }

    private Object onQuestion(Transaction forum, int what, PostRef question, PostRef answer, PostRef other) {
        return switch (what) {
            case 50, 51 -> forum.editing().edit(question, new Edit(title(), null, null, null, false));
            case 52, 53, 54 -> forum.editing().edit(question, new Edit(null, null, tags(), null, false));
            case 55, 56, 57 -> forum.editing().edit(question, new Edit(null, text(), null, any(PLACES), false));
            case 58 -> forum.editing().edit(question, new Edit(title(), text(), tags(), "", false));
            case 59, 60, 61, 62 -> forum.voting().accept(answer);
            case 63 -> forum.voting().acceptNone(question);
            case 64, 65 -> forum.moderation().close(question, "Enough was said " + written++);
            case 66 -> forum.moderation().closeAsDuplicate(question, other);
            default -> forum.moderation().reopen(question);
        };
    }

    private static Object hideAndDelete(Transaction forum, PostRef post) {
        forum.moderation().hide(post);
        return forum.moderation().delete(post);
    }

    private Object elsewhere(Transaction forum, int what) {
        String one = any(PEOPLE);
        String two = any(PEOPLE);
        return switch (what) {
            case 70, 71 -> keep(forum, FavoriteKind.QUESTION, "1");
            case 72 -> keep(forum, FavoriteKind.TAG, any(TAGS));
            case 73 -> keep(forum, FavoriteKind.USER, two);
            case 74 -> forum.accounts().edit(one, profile("N" + written++, null), "x" + written + "@example.org");
            case 75, 76 -> forum.tagging().rename(any(TAGS), any(TAGS));
            case 77 -> forum.tagging().merge(List.of(any(TAGS)), any(TAGS));
            case 78, 79, 80 ->
                forum.categories().add(random.nextBoolean() ? null : any(PLACES), any(PLACES), null, null, 1);
            case 81 -> forum.categories().edit(any(PLACES), "Title " + written++, null, "About", null);
            case 82 -> forum.categories().edit(any(PLACES), null, any(PLACES), null, null);
            case 83 -> forum.categories().move(any(PLACES), random.nextBoolean() ? "" : any(PLACES));
            case 84 -> remove(forum, any(PLACES));
            case 85, 86 -> forum.accounts().add(one, Level.APPROVED, profile(null, "Here"), null);
            case 87 -> forum.accounts().rename(one, two);
            case 88 -> forum.accounts().merge(one, two);
            case 89, 90 -> forum.accounts().role(one, any(List.of(Level.REGISTERED, Level.EDITOR, Level.MODERATOR)));
            case 91 ->
                random.nextBoolean()
                        ? blockAndDelete(forum, one)
                        : forum.accounts().block(one);
            case 92 -> forum.accounts().unblock(one);
            case 93 -> forum.accounts().bonus(one, random.nextInt(100) - 20);
            default ->
                forum.accounts().edit(one, profile(null, random.nextBoolean() ? "" : "Place " + written++), null);
        };
    }

    private static Object blockAndDelete(Transaction forum, String one) {
        forum.accounts().block(one);
        return forum.accounts().delete(one);
    }

    private Object keep(Transaction forum, FavoriteKind kind, String name) {
        if (random.nextBoolean()) {
            forum.favorites().add(kind, name);
        } else {
            forum.favorites().remove(kind, name);
        }
        return null;
    }

    private static Object remove(Transaction forum, String place) {
        forum.categories().delete(place, null, false);
        return null;
    }

    private String somebody() {
        return random.nextInt(2) == 0 ? ROOT : any(PEOPLE);
    }

    private String title() {
        return "Question " + written++ + ": " + any(WORDS) + " " + any(WORDS);
    }

    private Text text() {
        String words = any(WORDS) + " " + any(WORDS) + " and so on, " + written++;
        return random.nextInt(4) == 0
                ? new Text("<p>" + words + "</p>", Format.HTML)
                : new Text(words, Format.MARKDOWN);
    }

    private List<String> tags() {
        return List.of(any(TAGS), any(TAGS));
    }

    private static User.Profile profile(String name, String location) {
        return new User.Profile(name, location, null, null);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
