package dev.gouji.parse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.gouji.parse.archive.Archive;
import dev.gouji.parse.decode.office.OfficeDecoder;
import dev.gouji.parse.decode.pdf.PdfDecoder;
import dev.gouji.parse.document.Decoding;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.made.Samples;
import dev.gouji.parse.made.Shape;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Formats that are files of their own kind. */
class FileFuzzTest {

    static Stream<byte[]> docx() {
        return Samples.files(Shape.DOCX);
    }

    static Stream<byte[]> xlsx() {
        return Samples.files(Shape.XLSX);
    }

    static Stream<byte[]> xls() {
        return Samples.files(Shape.XLS);
    }

    static Stream<byte[]> pdf() {
        return Samples.files(Shape.PDF);
    }

    static Stream<byte[]> zip() {
        return Samples.archives();
    }

    @MethodSource("docx")
    @FuzzTest(maxDuration = "60s")
    void docx(byte[] content) {
        Bounds.file(OfficeDecoder::docx, content);
    }

    @MethodSource("xls")
    @FuzzTest(maxDuration = "60s")
    void doc(byte[] content) {
        Bounds.file(OfficeDecoder::doc, content);
    }

    @MethodSource("xlsx")
    @FuzzTest(maxDuration = "60s")
    void xlsx(byte[] content) {
        Bounds.file(OfficeDecoder::xlsx, content);
    }

    @MethodSource("xls")
    @FuzzTest(maxDuration = "60s")
    void xls(byte[] content) {
        Bounds.file(OfficeDecoder::xls, content);
    }

    @MethodSource("pdf")
    @FuzzTest(maxDuration = "60s")
    void pdf(byte[] content) {
        Bounds.file(bytes -> PdfDecoder.decode(bytes, false), content);
    }

    @MethodSource("zip")
    @FuzzTest(maxDuration = "60s")
    void zip(byte[] content) {
        Bounds.file(
                bytes -> {
                    try (Archive archive = Archive.open(bytes)) {
                        for (String name : archive.names()) {
                            archive.read(name);
                        }
                    }
                    return new Decoding.Decoded(new Document(List.of(), List.of(), List.of()));
                },
                content);
    }
}
