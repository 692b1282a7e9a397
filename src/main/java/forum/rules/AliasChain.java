package forum.rules;

import forum.model.Stamp;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What renamed and merged things ended up as. Aliases point at their survivors and may form chains; where copies of a
 * forum together made a circle, the member whose own alias is the oldest survives, so every copy finds the same one.
 */
public final class AliasChain {

    private AliasChain() {}

    /**
     * One thing's register that says what it became.
     *
     * @param target what it became, null when the alias was taken back
     * @param stamp when that was said
     */
    public record Alias<K>(K target, Stamp stamp) {}

    /**
     * The survivor of every identity that has an alias, itself included where it survives. Linear in the number of
     * aliases, whatever their order.
     */
    public static <K extends Comparable<? super K>> Map<K, K> survivors(Map<K, Alias<K>> aliases) {
        Map<K, K> survivors = new HashMap<>();
        for (K start : aliases.keySet()) {
            Set<K> path = new LinkedHashSet<>();
            K current = start;
            while (!survivors.containsKey(current) && isMoved(current, aliases) && path.add(current)) {
                current = aliases.get(current).target();
            }
            K survivor = path.contains(current)
                    ? oldest(circle(path, current), aliases)
                    : survivors.getOrDefault(current, current);
            path.forEach(member -> survivors.put(member, survivor));
            survivors.putIfAbsent(start, survivor);
        }
        return survivors;
    }

    private static <K> boolean isMoved(K identity, Map<K, Alias<K>> aliases) {
        return aliases.containsKey(identity) && aliases.get(identity).target() != null;
    }

    /** The end of the path from the member at which it meets itself. */
    private static <K> Deque<K> circle(Set<K> path, K entry) {
        Deque<K> members = new ArrayDeque<>();
        for (K member : path) {
            if (member.equals(entry) || !members.isEmpty()) {
                members.add(member);
            }
        }
        return members;
    }

    private static <K extends Comparable<? super K>> K oldest(Deque<K> circle, Map<K, Alias<K>> aliases) {
        K oldest = circle.getFirst();
        for (K member : circle) {
            int order =
                    aliases.get(member).stamp().compareTo(aliases.get(oldest).stamp());
            if (order < 0 || (order == 0 && member.compareTo(oldest) < 0)) {
                oldest = member;
            }
        }
        return oldest;
    }
}
