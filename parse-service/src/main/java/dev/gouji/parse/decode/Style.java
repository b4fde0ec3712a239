package dev.gouji.parse.decode;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What an element's style makes of it, as far as it changes what a reader sees; of style sheets only what they hide.
 *
 * @param removed it takes no room (display: none)
 * @param unseen it takes its room and shows nothing
 * @param struck it is crossed out
 * @param row its children stand side by side
 * @param apart what is in it is apart from what stands before and behind it
 */
record Style(boolean removed, boolean unseen, boolean struck, boolean row, boolean apart) {
    private static final Style PLAIN = new Style(false, false, false, false, false);
    static final Style REMOVED = new Style(true, false, false, false, false);
    static final Style UNSEEN = new Style(false, true, false, false, false);

    boolean isHidden() {
        return removed || unseen;
    }

    /** The styles of one page: a word processor writes the same few on a thousand elements. */
    static final class OfPage {
        private final Map<String, Style> known = new HashMap<>();
        /** The walk through a page asks several times in a row for the same element. */
        private Element last;

        private Style lastStyle = PLAIN;
        /** Elements that are taken as shown, whatever their style says. */
        private final Set<Element> revealed;

        private final StyleSheet sheet;

        OfPage(StyleSheet sheet, Collection<Element> revealed) {
            this.sheet = sheet;
            this.revealed = Collections.newSetFromMap(new IdentityHashMap<>());
            this.revealed.addAll(revealed);
        }

        Style of(Element element) {
            if (element.attributesSize() == 0) {
                return PLAIN;
            }
            if (element != last) {
                lastStyle = read(element);
                last = element;
            }
            return lastStyle;
        }

        private Style read(Element element) {
            Attributes attributes = element.attributes();
            if (!revealed.isEmpty() && revealed.contains(element)) {
                return PLAIN;
            }
            if (attributes.hasKey("hidden")) {
                return REMOVED;
            }
            String written = attributes.get("style");
            Style own = written.isEmpty() ? PLAIN : known.computeIfAbsent(written, Style::read);
            return sheet.apply(attributes, own);
        }
    }

    private static Style read(String written) {
        boolean removed = false;
        boolean unseen = false;
        boolean struck = false;
        boolean row = false;
        boolean apart = false;
        for (String declaration : written.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            String value = colon < 0
                    ? ""
                    : declaration.substring(colon + 1).replace("!important", "").strip();
            switch (colon < 0 ? "" : declaration.substring(0, colon).strip()) {
                case "display" -> {
                    removed = value.equals("none");
                    row = value.equals("table-row") || value.equals("flex") || value.equals("inline-flex");
                    apart = !value.equals("inline") && !value.equals("contents") && !removed;
                }
                case "visibility" -> unseen |= value.equals("hidden") || value.equals("collapse");
                case "font-size" -> unseen |= isZero(value);
                case "text-decoration", "text-decoration-line" -> struck |= value.contains("line-through");
                case "float" -> apart |= value.equals("left") || value.equals("right");
                default -> {}
            }
        }
        row &= !written.contains("column");
        return new Style(removed, unseen, struck, row, apart);
    }

    private static boolean isZero(String length) {
        return length.equals("0") || length.startsWith("0") && !length.startsWith("0.") && isUnit(length.substring(1));
    }

    private static boolean isUnit(String unit) {
        return switch (unit.strip()) {
            case "px", "pt", "em", "rem", "%", "cm" -> true;
            default -> false;
        };
    }
}
