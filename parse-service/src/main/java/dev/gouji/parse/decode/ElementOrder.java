package dev.gouji.parse.decode;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeVisitor;

/** Which element of its page an element is, the root being 1: a selector that survives any change of style. */
final class ElementOrder {
    private final Map<Element, Integer> positions = new IdentityHashMap<>();

    private ElementOrder() {}

    /** The order of the page that an element belongs to. */
    static ElementOrder of(Element anywhere) {
        ElementOrder order = new ElementOrder();
        Element root = anywhere.root() instanceof org.jsoup.nodes.Document page ? page.child(0) : anywhere;
        root.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof Element element) {
                order.positions.put(element, order.positions.size() + 1);
            }
        });
        return order;
    }

    /** The position of an element of that page. */
    int position(Element element) {
        return positions.getOrDefault(element, 1);
    }
}
