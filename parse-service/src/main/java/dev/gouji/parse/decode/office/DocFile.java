package dev.gouji.parse.decode.office;

import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A document of Word 97 to 2003. */
final class DocFile {
    private DocFile() {}

    static Document read(byte[] content) throws UnreadableDocumentException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content));
                HWPFDocument document = new HWPFDocument(file)) {
            OfficeProblems problems = new OfficeProblems();
            DocBlocks reader = new DocBlocks(problems);
            List<WordBlock> blocks = new ArrayList<>(reader.of(document.getRange()));
            Range boxes = document.getMainTextboxRange();
            if (boxes != null && boxes.numParagraphs() > 0) {
                blocks.addAll(reader.of(boxes));
            }
            if (file.getRoot().hasEntry("Macros")) {
                problems.macros();
            }
            return new Document(
                    WordLines.of(blocks), OleProperties.titles(document.getSummaryInformation()), problems.all());
        } catch (EncryptedDocumentException e) {
            throw OfficeRefusals.locked(e);
        } catch (OldFileFormatException e) {
            throw OfficeRefusals.tooOld(e);
        } catch (IOException e) {
            throw OfficeRefusals.damaged("文档 (document)", e);
        }
    }
}
