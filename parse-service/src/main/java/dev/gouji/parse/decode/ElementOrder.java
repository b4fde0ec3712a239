package dev.gouji.parse.decode;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeVisitor;

/**
 * Which element of its page an element is, the root being 1: a selector that survives any change of style. Asked in
 * document order it counts along; who goes back pays for a map of the whole page, once.
 */
final class ElementOrder {
    private final Element root;
    private Element reached;
    private int count;
    private Map<Element, Integer> all;

    private ElementOrder(Element root) {
        this.root = root;
        this.reached = root;
        this.count = 1;
    }

    /** The order of the page that an element belongs to. */
    static ElementOrder of(Element anywhere) {
        Element top = anywhere.root();
        return new ElementOrder(top instanceof org.jsoup.nodes.Document page ? page.child(0) : top);
    }

    /** The position of an element of that page. */
    int position(Element element) {
        if (all != null) {
            return all.getOrDefault(element, 1);
        }
        Element at = reached;
        int counted = count;
        while (at != null && at != element) {
            at = next(at, root);
            counted++;
        }
        if (at == null) {
            all = everyElement();
            return all.getOrDefault(element, 1);
        }
        reached = at;
        count = counted;
        return counted;
    }

    /** The element behind another in document order, within a root; null behind the last. */
    static Element next(Element element, Element root) {
        Element child = element.firstElementChild();
        if (child != null) {
            return child;
        }
        for (Element at = element; at != null && at != root; at = at.parent()) {
            Element sibling = at.nextElementSibling();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }

    private Map<Element, Integer> everyElement() {
        Map<Element, Integer> positions = new IdentityHashMap<>();
        root.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof Element element) {
                positions.put(element, positions.size() + 1);
            }
        });
        return positions;
    }
}
