package dev.gouji.parse.decode;

import dev.gouji.parse.decode.ocr.PictureDecoder;
import dev.gouji.parse.decode.office.OfficeDecoder;
import dev.gouji.parse.decode.pdf.PdfDecoder;
import dev.gouji.parse.document.Decoding;
import dev.gouji.parse.document.UnreadableDocumentException;
import java.util.Optional;

/**
 * Bytes into a document, by content: the file name and the labels are hints that lie.
 */
public final class Decoder {
    private Decoder() {}

    /**
     * Decodes a file.
     *
     * @param mediaType as the source labels it, null when unknown
     * @param fileName as the source gives it, null when unknown; decides nothing, but one that lies is a problem
     */
    public static Decoding decode(byte[] content, String mediaType, String fileName) {
        Optional<FileSignature> signature = FileSignature.of(content);
        Decoding decoding =
                signature.isPresent() ? packed(content, signature.get()) : TextDecoder.decode(content, mediaType);
        return FileNames.compared(decoding, fileName, signature);
    }

    /** Every format that is not text; each has its decoder in a package of its own. */
    private static Decoding packed(byte[] content, FileSignature signature) {
        try {
            return switch (signature) {
                case DOCX -> new Decoding.Decoded(OfficeDecoder.docx(content));
                case XLSX -> new Decoding.Decoded(OfficeDecoder.xlsx(content));
                case DOC -> new Decoding.Decoded(OfficeDecoder.doc(content));
                case XLS -> new Decoding.Decoded(OfficeDecoder.xls(content));
                case PDF -> PdfDecoder.decode(content);
                case PNG, JPEG, GIF, TIFF, BMP -> PictureDecoder.decode(content);
                case DAMAGED_ZIP, DAMAGED_OLE -> new Decoding.Refused(Refusals.incomplete(signature.title()));
                case LOCKED_OFFICE -> new Decoding.Refused(Refusals.locked(signature.title()));
                case OFD, OTHER_OFFICE, RTF -> new Decoding.Refused(Refusals.otherOffice(signature.title()));
                case MHTML, WORD_XML -> new Decoding.Refused(Refusals.singleFile(signature.title()));
                case ZIP, GZIP -> new Decoding.Refused(Refusals.archive());
                case RAR, SEVEN_ZIP, EXECUTABLE -> new Decoding.Refused(Refusals.unsupported(signature.title()));
            };
        } catch (UnreadableDocumentException e) {
            return new Decoding.Refused(e.refusal());
        }
    }
}
