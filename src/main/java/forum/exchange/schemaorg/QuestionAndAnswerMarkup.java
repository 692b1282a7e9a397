package forum.exchange.schemaorg;

import forum.model.ForumException;
import forum.model.State;
import forum.rules.Slugs;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a question page of Question2Answer shows but does not say in its microdata: the numbers of the posts, the
 * category and tags, votes against, views, what is hidden, why it was closed, and who has no account.
 */
final class QuestionAndAnswerMarkup {

    private static final Pattern POST = Pattern.compile("[qac](\\d{1,20})");
    private static final Pattern NUMBER_IN_PATH = Pattern.compile("(?:^|[/=])(\\d{1,20})(?:[/?#&]|$)");
    private static final Pattern LISTS = Pattern.compile("(?:^|/|qa=)(?:questions|activity|hot|unanswered)/([^?#&]+)");

    private final Document page;
    private final Map<Thing, Element> elements;

    QuestionAndAnswerMarkup(Document page, Map<Thing, Element> elements) {
        this.page = page;
        this.elements = elements;
    }

    /** Whether the page is one of Question2Answer's. */
    static boolean isIn(Document page) {
        return page.selectFirst(".qa-q-view") != null;
    }

    /** Adds what the page shows to what its microdata says. */
    void complete(Thing question) {
        Element view = page.selectFirst(".qa-q-view");
        String url = page.baseUri();
        post(question, view, url);
        for (Element tag : page.select(".qa-q-view-tag-list a.qa-tag-link")) {
            question.add("keywords", tag.text());
        }
        Element category = view.selectFirst(".qa-q-view-where a.qa-category-link");
        if (category != null) {
            question.add("articleSection", path(category));
        }
        Element views = view.selectFirst(".qa-view-count-data");
        if (views != null && views.text().matches("[\\d.,\\s]{1,20}")) {
            Thing counter = new Thing(question.place(), id -> null);
            counter.add("interactionType", "ViewAction");
            counter.add("userInteractionCount", views.text());
            question.add("interactionStatistic", counter);
        }
        closed(question, view);
        below(question, url, 0);
    }

    private void below(Thing post, String url, int depth) {
        for (String property : List.of("suggestedAnswer", "acceptedAnswer", "comment")) {
            for (Thing thing : post.things(property)) {
                if (elements.get(thing) != null && !thing.has(Names.SITE)) {
                    post(thing, elements.get(thing), url);
                    if (depth < 2) {
                        below(thing, url, depth + 1);
                    }
                }
            }
        }
    }

    private static void post(Thing post, Element element, String url) {
        post.add(Names.SITE, url);
        Matcher number = POST.matcher(element.id());
        if (number.matches()) {
            post.setId(number.group(1));
        }
        if (element.classNames().stream().anyMatch(name -> name.endsWith("-hidden"))) {
            post.add(Names.STATE, State.HIDDEN.word());
        }
        Element votes = element.selectFirst(".qa-voting");
        Element against = votes == null ? null : votes.selectFirst(".qa-downvote-count-data");
        boolean own = against != null && votes.closest("[id~=^[qac]\\d+$]") == element;
        if (own && against.text().matches("[\\d.,\\s]{1,20}")) {
            post.add("downvoteCount", against.text());
        }
        for (Thing author : post.things("author")) {
            boolean account = author.has("url");
            if (!account) {
                author.add("disambiguatingDescription", Names.NO_ACCOUNT);
            }
        }
    }

    private static void closed(Thing question, Element view) {
        Element closed = view.selectFirst(".qa-q-view-closed-content");
        if (closed == null) {
            return;
        }
        Matcher number = NUMBER_IN_PATH.matcher(closed.attr("href"));
        if (number.find()) {
            question.add(Names.DUPLICATE_OF, number.group(1));
        } else {
            question.add(Names.CLOSED, closed.text());
        }
    }

    /** The path of a category from its link, or else from its title. */
    private static String path(Element category) {
        Matcher list = LISTS.matcher(category.attr("href"));
        if (list.find()) {
            try {
                String path = URLDecoder.decode(list.group(1), StandardCharsets.UTF_8);
                return Slugs.checkPath(path.replaceAll("/+$", ""));
            } catch (ForumException | IllegalArgumentException e) {
                return title(category);
            }
        }
        return title(category);
    }

    private static String title(Element category) {
        return Slugs.fromTitle(String.join(" ", Arrays.asList(category.text().split("/"))));
    }
}
