package forum.domain;

import forum.model.PostRef;
import java.util.List;

/**
 * A question to be asked.
 *
 * @param category the path of the category, empty for none; null for that of what it follows on from, or none
 * @param follows the answer or question that it follows on from, or null
 * @param notifyTo null for no notification, {@code @} for the account's own address, or an address
 */
public record Ask(String title, Text text, String category, List<String> tags, PostRef follows, String notifyTo) {}
