package dev.gouji.parse.decode.office;

import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.UnreadableDocumentException;

/**
 * Word and Excel files into documents. Nothing is evaluated, executed or fetched: formulas have the results stored with
 * them, macros and links are left alone.
 */
public final class OfficeDecoder {
    private OfficeDecoder() {}

    @FunctionalInterface
    private interface Reader {
        Document read(byte[] content) throws UnreadableDocumentException;
    }

    /** A document of Word 2007 or later, also as WPS writes it. */
    public static Document docx(byte[] content) throws UnreadableDocumentException {
        return read(DocxFile::read, content);
    }

    /** A document of Word 97 to 2003. */
    public static Document doc(byte[] content) throws UnreadableDocumentException {
        return read(DocFile::read, content);
    }

    /** A workbook of Excel 2007 or later. */
    public static Document xlsx(byte[] content) throws UnreadableDocumentException {
        return read(XlsxFile::read, content);
    }

    /** A workbook of Excel 97 to 2003. */
    public static Document xls(byte[] content) throws UnreadableDocumentException {
        return read(XlsFile::read, content);
    }

    private static Document read(Reader reader, byte[] content) throws UnreadableDocumentException {
        try {
            return reader.read(content);
        } catch (StackOverflowError e) {
            throw OfficeRefusals.damaged("嵌套过深 (nested too deep)", new IllegalArgumentException(e));
        } catch (RuntimeException e) {
            if (comesFromTheLibrary(e)) {
                throw OfficeRefusals.damaged("内部结构 (inner structure)", e);
            }
            throw e;
        }
    }

    /**
     * POI tells of damage in any exception; one of our own making is a mistake and must be seen as one. What the virtual
     * machine throws over and over has no trace any more: so often only damaged bytes throw.
     */
    private static boolean comesFromTheLibrary(RuntimeException e) {
        if (e.getStackTrace().length == 0) {
            return true;
        }
        for (StackTraceElement frame : e.getStackTrace()) {
            if (frame.getClassName().startsWith("dev.gouji.")) {
                return false;
            }
            if (frame.getClassName().startsWith("org.apache.")) {
                return true;
            }
        }
        return false;
    }
}
