package forum.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Picks from a list so that its n-th element comes up 1/n times as often as its first. */
final class Zipf {

    private static final int SLOTS = 1 << 21;

    private final List<String> elements;
    private final int[] slots = new int[SLOTS];

    Zipf(List<String> elements) {
        this.elements = List.copyOf(elements);
        double total = 0;
        for (int i = 0; i < elements.size(); i++) {
            total += 1.0 / (i + 1);
        }
        double reached = 0;
        int slot = 0;
        for (int i = 0; i < elements.size(); i++) {
            reached += 1.0 / (i + 1) / total;
            while (slot < SLOTS && slot < reached * SLOTS) {
                slots[slot++] = i;
            }
        }
    }

    String pick(SplittableRandom random) {
        return elements.get(slots[random.nextInt(SLOTS)]);
    }
}
