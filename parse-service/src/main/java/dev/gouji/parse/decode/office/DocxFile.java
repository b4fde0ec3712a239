package dev.gouji.parse.decode.office;

import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.document.UnreadableDocumentException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;

/** A document of Word 2007 or later. */
final class DocxFile {
    private DocxFile() {}

    static Document read(byte[] content) throws UnreadableDocumentException {
        try (OfficePackage file = OfficePackage.open(content)) {
            OfficeProblems problems = new OfficeProblems();
            PackagePart main = file.main();
            Element root = OfficePackage.tree(main).getDocumentElement();
            Element body = Xml.child(root, "body").orElseThrow(() -> OfficeRefusals.damaged("没有正文 (no body)", null));
            Optional<org.w3c.dom.Document> styles = tree(file, main, "/styles");
            DocxNumbering numbering = new DocxNumbering(tree(file, main, "/numbering"), styles);
            List<WordBlock> blocks = new DocxBlocks(numbering, new DocxStyles(styles), problems).of(body);
            if (file.related(main, "/vbaProject").isPresent()) {
                problems.macros();
            }
            if (file.related(main, "/package").isPresent()) {
                problems.leftOut("嵌入的文件", "an embedded file", null);
            }
            List<Line> lines = WordLines.of(blocks);
            return new Document(lines, file.titles(), problems.all());
        }
    }

    private static Optional<org.w3c.dom.Document> tree(OfficePackage file, PackagePart main, String type)
            throws UnreadableDocumentException {
        Optional<PackagePart> part = file.related(main, type);
        return part.isPresent() ? Optional.of(OfficePackage.tree(part.get())) : Optional.empty();
    }
}
