package dev.gouji.parse.decode.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through a tree of WordprocessingML; strict and transitional namespaces are the same to it. */
final class Xml {
    private Xml() {}

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<Element> child(Node parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The element at the end of a path of children. */
    static Optional<Element> path(Node start, String... names) {
        Optional<Element> at = Optional.empty();
        Node parent = start;
        for (String name : names) {
            at = child(parent, name);
            if (at.isEmpty()) {
                return at;
            }
            parent = at.get();
        }
        return at;
    }

    /** An attribute by its local name; prefixes differ between writers. */
    static Optional<String> attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return Optional.of(attribute.getNodeValue());
            }
        }
        return Optional.empty();
    }

    /** The {@code val} of the element at the end of a path. */
    static Optional<String> value(Node start, String... names) {
        return path(start, names).flatMap(element -> attribute(element, "val"));
    }

    /** A whole number from an attribute; empty for anything else that may stand there. */
    static Optional<Integer> number(Optional<String> written) {
        return written.map(String::strip)
                .filter(text -> text.length() <= 9 && text.matches("-?\\d+"))
                .map(Integer::valueOf);
    }

    /** A property that is on when its element is there, unless the element says otherwise. */
    static boolean isOn(Node start, String... names) {
        return path(start, names)
                .map(element -> !List.of("0", "false", "off")
                        .contains(attribute(element, "val").orElse("")))
                .orElse(false);
    }
}
