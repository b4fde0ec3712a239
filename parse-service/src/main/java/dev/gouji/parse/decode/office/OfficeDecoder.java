package dev.gouji.parse.decode.office;

import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.UnreadableDocumentException;

/** Word and Excel files into documents. */
public final class OfficeDecoder {
    private OfficeDecoder() {}

    /** A document of Word 2007 or later (also as WPS writes it). */
    public static Document docx(byte[] content) throws UnreadableDocumentException {
        throw new UnsupportedOperationException();
    }

    /** A document of Word 97 to 2003. */
    public static Document doc(byte[] content) throws UnreadableDocumentException {
        throw new UnsupportedOperationException();
    }

    /** A workbook of Excel 2007 or later. */
    public static Document xlsx(byte[] content) throws UnreadableDocumentException {
        throw new UnsupportedOperationException();
    }

    /** A workbook of Excel 97 to 2003. */
    public static Document xls(byte[] content) throws UnreadableDocumentException {
        throw new UnsupportedOperationException();
    }
}
