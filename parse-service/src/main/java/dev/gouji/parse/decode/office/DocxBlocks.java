package dev.gouji.parse.decode.office;

import dev.gouji.parse.document.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The body of a DOCX into paragraphs and tables. Headers, footers, notes and comments stand outside of it. */
final class DocxBlocks {
    private static final int DEPTH_MAX = 50;
    private static final Set<String> WRAPPERS =
            Set.of("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "AlternateContent", "Choice");

    private final DocxNumbering numbering;
    private final DocxStyles styles;
    private final OfficeProblems problems;
    /** Text whose paragraph mark was deleted: it runs on into the next paragraph. */
    private String runningOn = "";

    DocxBlocks(DocxNumbering numbering, DocxStyles styles, OfficeProblems problems) {
        this.numbering = numbering;
        this.styles = styles;
        this.problems = problems;
    }

    /** The blocks in an element, in their order. */
    List<WordBlock> of(Element parent) throws UnreadableDocumentException {
        List<WordBlock> blocks = new ArrayList<>();
        into(parent, blocks, 0);
        return blocks;
    }

    private void into(Element parent, List<WordBlock> blocks, int depth) throws UnreadableDocumentException {
        OfficeRefusals.refuseMore("嵌套层数", "levels of nesting", DEPTH_MAX, depth);
        for (Element child : Xml.children(parent)) {
            String name = child.getLocalName();
            if (name.equals("p")) {
                paragraph(child, blocks, depth);
            } else if (name.equals("tbl")) {
                blocks.add(table(child, depth));
            } else if (name.equals("altChunk")) {
                problems.leftOut("嵌入的文档", "an embedded document", null);
            } else if (WRAPPERS.contains(name)) {
                into(child, blocks, depth + 1);
            }
        }
    }

    private void paragraph(Element paragraph, List<WordBlock> blocks, int depth) throws UnreadableDocumentException {
        DocxText reader = new DocxText(styles, problems);
        reader.read(paragraph, 0);
        String text = runningOn + reader.text();
        runningOn = "";
        if (Xml.path(paragraph, "pPr", "rPr", "del").isPresent()) {
            problems.trackedChanges();
            runningOn = text;
        } else {
            String label = numbering.label(paragraph, !text.isBlank());
            blocks.add(new WordBlock.Paragraph(List.of((label + text).split("\n"))));
        }
        for (Element box : reader.boxes()) {
            into(box, blocks, depth + 1);
        }
    }

    private WordBlock.Table table(Element table, int depth) throws UnreadableDocumentException {
        List<WordBlock.Row> rows = new ArrayList<>();
        for (Element row : unwrapped(table, "tr")) {
            if (Xml.path(row, "trPr", "del").isPresent()) {
                problems.trackedChanges();
            } else if (Xml.isOn(row, "trPr", "hidden")) {
                problems.hidden("隐藏的表格行", "hidden rows of a table", null);
            } else {
                rows.add(row(row, depth));
            }
        }
        return new WordBlock.Table(rows);
    }

    private WordBlock.Row row(Element row, int depth) throws UnreadableDocumentException {
        int column = span(Xml.value(row, "trPr", "gridBefore"), 0);
        List<WordBlock.Cell> cells = new ArrayList<>();
        for (Element cell : unwrapped(row, "tc")) {
            int width = span(Xml.value(cell, "tcPr", "gridSpan"), 1);
            List<WordBlock> content = new ArrayList<>();
            into(cell, content, depth + 1);
            runningOn = "";
            if (Xml.path(cell, "tcPr", "cellDel").isPresent()) {
                problems.trackedChanges();
                content.clear();
            }
            cells.add(new WordBlock.Cell(column, width, isContinued(cell), content));
            column += width;
        }
        return new WordBlock.Row(cells);
    }

    private static boolean isContinued(Element cell) {
        Optional<Element> merge = Xml.path(cell, "tcPr", "vMerge");
        return merge.isPresent()
                && !Xml.attribute(merge.get(), "val").orElse("continue").equals("restart");
    }

    private static int span(Optional<String> written, int least) {
        return Math.clamp(Xml.number(written).orElse(least), least, 1_000);
    }

    /** Rows and cells stand inside content controls and the like at times. */
    private static List<Element> unwrapped(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if (name.equals(child.getLocalName())) {
                found.add(child);
            } else if (WRAPPERS.contains(child.getLocalName())) {
                found.addAll(unwrapped(child, name));
            }
        }
        return found;
    }
}
