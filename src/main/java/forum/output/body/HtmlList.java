package forum.output.body;

import forum.output.body.Block.Item;
import forum.output.body.Block.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Reads a list of HTML. */
final class HtmlList {

    private static final int LARGEST = 999_999_999;

    private HtmlList() {}

    /**
     * Reads a list.
     *
     * @param content reads the blocks in an item
     */
    static Block.Items of(Element list, Function<Element, List<Block>> content) {
        boolean ordered = list.normalName().equals("ol");
        int number = ordered ? number(list.attr("start"), 1) : Item.BULLET;
        boolean tight = true;
        List<Item> items = new ArrayList<>();
        for (Element item : list.children()) {
            number = ordered ? number(item.attr("value"), number) : number;
            List<Block> blocks = content.apply(item);
            if (item.normalName().equals("li")) {
                items.add(new Item(number, Task.NONE, blocks));
                number = ordered ? number + 1 : number;
            } else if (!items.isEmpty()) {
                // A list right inside a list belongs to the item before it.
                items.get(items.size() - 1).blocks().addAll(blocks);
            } else {
                items.add(new Item(Item.BULLET, Task.NONE, blocks));
            }
            tight &= item.children().stream()
                    .noneMatch(child -> child.normalName().equals("p"));
        }
        return new Block.Items(items, tight);
    }

    private static int number(String value, int usual) {
        try {
            return value.isEmpty() ? usual : Math.max(0, Math.min(LARGEST, Integer.parseInt(value.strip())));
        } catch (NumberFormatException e) {
            return usual;
        }
    }
}
