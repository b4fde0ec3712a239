package dev.gouji.parse.decode.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The labels that Word prints in front of paragraphs by itself (一、 1.). Rows and chapters are recognised by them, and
 * they stand nowhere in the text.
 *
 * <p>Source: ECMA-376 part 1, 17.9 (numbering).
 */
final class DocxNumbering {
    private static final int LEVELS = 9;
    private static final int STYLES_DEEP = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> numbers = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    /** Numbers whose own start has been taken: it counts once. */
    private final Set<String> started = new HashSet<>();

    private String defaultStyle = "";

    /** The numbering of a document; both parts may be missing. */
    DocxNumbering(Optional<Document> numbering, Optional<Document> stylesheet) {
        numbering.map(Document::getDocumentElement).ifPresent(root -> {
            for (Element element : Xml.children(root)) {
                switch (element.getLocalName()) {
                    case "abstractNum" ->
                        Xml.attribute(element, "abstractNumId").ifPresent(id -> abstracts.put(id, element));
                    case "num" -> Xml.attribute(element, "numId").ifPresent(id -> numbers.put(id, element));
                    default -> {}
                }
            }
        });
        stylesheet.map(Document::getDocumentElement).ifPresent(root -> {
            for (Element element : Xml.children(root)) {
                if (element.getLocalName().equals("style")) {
                    style(element);
                }
            }
        });
    }

    private void style(Element style) {
        Xml.attribute(style, "styleId").ifPresent(id -> {
            styles.put(id, style);
            boolean paragraphs = Xml.attribute(style, "type").orElse("").equals("paragraph");
            if (paragraphs && Xml.attribute(style, "default").orElse("0").matches("1|true|on")) {
                defaultStyle = id;
            }
        });
    }

    /**
     * The label of the next paragraph; empty for one without.
     *
     * @param printed whether the paragraph has a text; one without is numbered by Word too
     */
    String label(Element paragraph, boolean printed) {
        Optional<String> number = property(paragraph, "numId");
        if (number.isEmpty() || number.get().equals("0") || !numbers.containsKey(number.get())) {
            return "";
        }
        int level = Math.clamp(Xml.number(property(paragraph, "ilvl")).orElse(0), 0, LEVELS - 1);
        int[] counts = count(number.get(), level);
        Optional<Element> definition = level(number.get(), level);
        String pattern =
                definition.flatMap(found -> Xml.value(found, "lvlText")).orElse("");
        boolean bullet = definition
                .flatMap(found -> Xml.value(found, "numFmt"))
                .orElse("")
                .equals("bullet");
        return bullet || !printed ? "" : filled(pattern, number.get(), counts, definition);
    }

    /** Its own property, or that of its style, or of the style that this one is based on. */
    private Optional<String> property(Element paragraph, String name) {
        Optional<String> own = Xml.value(paragraph, "pPr", "numPr", name);
        String style = Xml.value(paragraph, "pPr", "pStyle").orElse(defaultStyle);
        for (int i = 0; own.isEmpty() && i < STYLES_DEEP && styles.containsKey(style); i++) {
            own = Xml.value(styles.get(style), "pPr", "numPr", name);
            style = Xml.value(styles.get(style), "basedOn").orElse("");
        }
        return own;
    }

    private int[] count(String number, int level) {
        String list = list(number);
        int[] counts = counters.computeIfAbsent(list, key -> new int[LEVELS]);
        Optional<Integer> override =
                Xml.number(override(number, level).flatMap(element -> Xml.value(element, "startOverride")));
        for (int above = 0; above < level; above++) {
            counts[above] = counts[above] == 0 ? start(number, above) : counts[above];
        }
        if (override.isPresent() && started.add(number + "/" + level)) {
            counts[level] = override.get();
        } else {
            counts[level] = counts[level] == 0 ? start(number, level) : counts[level] + 1;
        }
        for (int below = level + 1; below < LEVELS; below++) {
            counts[below] = 0;
        }
        return counts;
    }

    private int start(String number, int level) {
        return Xml.number(level(number, level).flatMap(definition -> Xml.value(definition, "start")))
                .orElse(1);
    }

    private String filled(String pattern, String number, int[] counts, Optional<Element> definition) {
        boolean decimal = definition.isPresent() && Xml.isOn(definition.get(), "isLgl");
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char unit = pattern.charAt(i);
            int level = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (unit == '%' && level >= 0 && level < LEVELS) {
                String format = level(number, level)
                        .flatMap(found -> Xml.value(found, "numFmt"))
                        .orElse("decimal");
                label.append(NumberLabel.of(counts[level], decimal ? "decimal" : format));
                i++;
            } else {
                label.append(unit);
            }
        }
        return label.toString();
    }

    private String list(String number) {
        return Xml.value(numbers.get(number), "abstractNumId").orElse("");
    }

    private Optional<Element> override(String number, int level) {
        return Xml.children(numbers.get(number)).stream()
                .filter(element -> element.getLocalName().equals("lvlOverride") && isLevel(element, level))
                .findFirst();
    }

    private Optional<Element> level(String number, int level) {
        Optional<Element> own = override(number, level).flatMap(element -> Xml.child(element, "lvl"));
        return own.or(() -> Optional.ofNullable(abstracts.get(list(number)))
                .flatMap(definition -> Xml.children(definition).stream()
                        .filter(element -> element.getLocalName().equals("lvl") && isLevel(element, level))
                        .findFirst()));
    }

    private static boolean isLevel(Element element, int level) {
        return Xml.attribute(element, "ilvl").orElse("").equals(String.valueOf(level));
    }
}
