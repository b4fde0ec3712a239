package dev.gouji.parse.decode.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * How runs of text are set: as they say themselves, else as the style of their characters says.
 *
 * <p>Source: ECMA-376 part 1, 17.3.2 (runs) and 17.7 (styles).
 */
final class DocxStyles {
    private static final int STYLES_DEEP = 20;

    private final Map<String, Element> styles = new HashMap<>();

    /** Those of a document; it may have none. */
    DocxStyles(Optional<Document> stylesheet) {
        stylesheet.map(Document::getDocumentElement).ifPresent(root -> {
            for (Element element : Xml.children(root)) {
                if (element.getLocalName().equals("style")) {
                    Xml.attribute(element, "styleId").ifPresent(id -> styles.put(id, element));
                }
            }
        });
    }

    boolean isHidden(Element run) {
        return isOn(run, "vanish");
    }

    boolean isStruck(Element run) {
        return isOn(run, "strike") || isOn(run, "dstrike");
    }

    /** Whether it stands above or below its line, as the mark of a note does. */
    boolean isRaised(Element run) {
        return says(run, "vertAlign")
                .flatMap(owner -> Xml.value(owner, "rPr", "vertAlign"))
                .filter(place -> !place.equals("baseline"))
                .isPresent();
    }

    private boolean isOn(Element run, String property) {
        return says(run, property)
                .map(owner -> Xml.isOn(owner, "rPr", property))
                .orElse(false);
    }

    /** The run, or the nearest style of it, that has the property in whatever way. */
    private Optional<Element> says(Element run, String property) {
        Optional<Element> owner = Optional.of(run);
        for (int i = 0; i < STYLES_DEEP && owner.isPresent(); i++) {
            Element at = owner.get();
            if (Xml.path(at, "rPr", property).isPresent()) {
                return owner;
            }
            owner = (at == run ? Xml.value(at, "rPr", "rStyle") : Xml.value(at, "basedOn")).map(styles::get);
        }
        return Optional.empty();
    }
}
