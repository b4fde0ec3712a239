package dev.gouji.parse.decode.office;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** What is printed of one paragraph: insertions are, deletions and hidden text are not. */
final class DocxText {
    private static final int DEPTH_MAX = 100;

    private final DocxStyles styles;
    private final OfficeProblems problems;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> boxes = new ArrayList<>();

    DocxText(DocxStyles styles, OfficeProblems problems) {
        this.styles = styles;
        this.problems = problems;
    }

    /** Reads a paragraph or a part of one. */
    void read(Element parent, int depth) {
        if (depth > DEPTH_MAX) {
            problems.leftOut("嵌套过深的文字", "text nested too deep", null);
            return;
        }
        for (Element child : Xml.children(parent)) {
            element(child, depth);
        }
    }

    private void element(Element element, int depth) {
        switch (element.getLocalName()) {
            case "t" -> text.append(element.getTextContent());
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> text.append(symbol(element));
            case "r" -> run(element, depth);
            case "ins", "moveTo" -> {
                problems.trackedChanges();
                read(element, depth + 1);
            }
            case "del", "moveFrom" -> problems.trackedChanges();
            case "txbxContent" -> boxes.add(element);
            case "AlternateContent" -> alternative(element, depth);
            case "OLEObject" -> {
                problems.leftOut("嵌入的对象", "an embedded object", null);
                read(element, depth + 1);
            }
            // What is no text, or stands elsewhere on the page.
            case "pPr",
                    "rPr",
                    "tblPr",
                    "delText",
                    "instrText",
                    "delInstrText",
                    "rt",
                    "sdtPr",
                    "fldData",
                    "footnoteReference" -> {}
            default -> read(element, depth + 1);
        }
    }

    private void run(Element run, int depth) {
        boolean words = Xml.child(run, "t").isPresent();
        if (words && styles.isHidden(run)) {
            problems.hidden("设为隐藏的文字", "text that is set to be hidden", null);
            return;
        }
        int start = text.length();
        read(run, depth + 1);
        if (words && styles.isStruck(run)) {
            RunMarks.struck(text, start);
        } else if (words && styles.isRaised(run)) {
            RunMarks.raised(text, start);
        }
    }

    /** The same thing said twice, for newer and for older programs. */
    private void alternative(Element element, int depth) {
        Xml.child(element, "Choice")
                .or(() -> Xml.child(element, "Fallback"))
                .ifPresent(chosen -> read(chosen, depth + 1));
    }

    /** Symbol fonts place their letters in the private use area, which prints nothing that could be compared. */
    private static String symbol(Element element) {
        String code = Xml.attribute(element, "char").orElse("");
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        char unit = (char) Integer.parseInt(code, 16);
        return unit >= 0xE000 && unit <= 0xF8FF ? " " : String.valueOf(unit);
    }

    String text() {
        return text.toString();
    }

    /** The text boxes that hang on it. */
    List<Element> boxes() {
        return boxes;
    }
}
