package dev.gouji.parse.decode.office;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.StylesTable;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** A workbook of Excel 2007 or later, its sheets streamed: empty cells cost time and no memory. */
final class XlsxFile {
    private final OfficePackage file;
    private final OfficeProblems problems = new OfficeProblems();
    private final List<SheetChoice.Shown> sheets = new ArrayList<>();

    private XlsxFile(OfficePackage file) {
        this.file = file;
    }

    static Document read(byte[] content) throws UnreadableDocumentException {
        try (OfficePackage file = OfficePackage.open(content)) {
            XlsxFile reader = new XlsxFile(file);
            reader.workbook(file.main());
            return new Document(SheetChoice.of(reader.sheets, reader.problems), file.titles(), reader.problems.all());
        } catch (IOException e) {
            throw OfficeRefusals.damaged("工作簿 (workbook)", e);
        }
    }

    private void workbook(PackagePart main) throws UnreadableDocumentException, IOException {
        Element workbook = OfficePackage.tree(main).getDocumentElement();
        boolean since1904 = Xml.child(workbook, "workbookPr")
                .flatMap(properties -> Xml.attribute(properties, "date1904"))
                .filter(written -> written.matches("1|true|on"))
                .isPresent();
        SheetText text = new SheetText(strings(main), styles(main), new FigureText(problems, since1904), problems);
        for (Element sheet : Xml.child(workbook, "sheets").map(Xml::children).orElse(List.of())) {
            String name = Xml.attribute(sheet, "name").orElse("");
            if (Xml.attribute(sheet, "state").orElse("visible").equals("visible")) {
                Optional<PackagePart> part = worksheet(main, sheet);
                if (part.isPresent()) {
                    sheet(part.get(), name, text);
                }
            } else {
                problems.hidden("隐藏工作表“%s”".formatted(name), "a hidden sheet", new Place.InSheet(name, "A1"));
            }
        }
        if (file.related(main, "/vbaProject").isPresent()) {
            problems.macros();
        }
    }

    /** The part of a sheet; sheets that are one chart have none. */
    private Optional<PackagePart> worksheet(PackagePart main, Element sheet) throws UnreadableDocumentException {
        Optional<String> id = Xml.attribute(sheet, "id");
        PackageRelationship relationship = id.map(main::getRelationship).orElse(null);
        return relationship != null && relationship.getRelationshipType().endsWith("/worksheet")
                ? file.target(main, relationship)
                : Optional.empty();
    }

    private void sheet(PackagePart part, String name, SheetText text) throws UnreadableDocumentException, IOException {
        SheetGrid grid = new SheetGrid(name, problems);
        if (file.related(part, "/package").isPresent()
                || file.related(part, "/oleObject").isPresent()) {
            problems.leftOut("嵌入的文件", "an embedded file", new Place.InSheet(name, "A1"));
        }
        try (InputStream xml = part.getInputStream()) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(new XlsxSheetHandler(grid, text));
            reader.parse(new InputSource(xml));
        } catch (SAXException e) {
            throw OfficePackage.notXml(part, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform reads XML", e);
        }
        SheetLines.add(grid, sheets);
    }

    private SharedStrings strings(PackagePart main) throws UnreadableDocumentException, IOException {
        Optional<PackagePart> part = file.related(main, "/sharedStrings");
        try {
            return part.isPresent() ? SharedStrings.of(part.get()) : null;
        } catch (SAXException e) {
            throw OfficePackage.notXml(part.orElse(main), e);
        }
    }

    private StylesTable styles(PackagePart main) throws UnreadableDocumentException, IOException {
        Optional<PackagePart> part = file.related(main, "/styles");
        return part.isPresent() ? new StylesTable(part.get()) : null;
    }
}
