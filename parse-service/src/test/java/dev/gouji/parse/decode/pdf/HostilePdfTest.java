package dev.gouji.parse.decode.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.Refusal;
import dev.gouji.parse.decode.Decoder;
import dev.gouji.parse.document.Decoding;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hostile inputs 6, 10, 12, 17, 49 and 51 to 56: each ends in its code, and soon. */
@Timeout(30)
class HostilePdfTest {

    @Test
    void input06PdfThatIsALoginPage() {
        byte[] page = "<html><body><form>请登录<input></form></body></html>".getBytes(StandardCharsets.UTF_8);
        assertTrue(Decoder.decode(page, "application/pdf", "年报.pdf") instanceof Decoding.Decoded);
    }

    @Test
    void input10EncryptedPdf() throws IOException {
        assertEquals("GJ-105", refusal(locked("geheim")).code());
    }

    @Test
    void readsPdfsThatOnlyTheirOwnerMayChange() throws IOException {
        assertEquals("一、总体情况", text(locked("")));
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument pdf = DrawnPdf.a4().text(72, 700, 12, "一、总体情况").document();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void input12TruncatedPdf() {
        byte[] whole = report();
        int body = new String(whole, StandardCharsets.ISO_8859_1).indexOf("stream");
        assertEquals("GJ-106", refusal(Arrays.copyOf(whole, body / 2)).code());
        // Cut in the middle it is read as far as it goes, or refused; it never ends otherwise.
        for (int length = 0; length < whole.length; length += 97) {
            outcome(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void input17ScannedPdfWithoutRecognition() throws IOException {
        assertEquals("GJ-122", refusal(picture(300, 400)).code());
    }

    @Test
    void input49PictureOfManyDots() throws IOException {
        byte[] header = ("BM" + "\0".repeat(24)).getBytes(StandardCharsets.ISO_8859_1);
        BufferedImage small = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(small, "png", bytes);
        byte[] huge = bytes.toByteArray();
        // Width and height of a PNG stand at 16 and 20, with a checksum behind that must fit.
        for (int at : new int[] {16, 20}) {
            huge[at] = 0;
            huge[at + 1] = 0;
            huge[at + 2] = (byte) (40_000 >> 8);
            huge[at + 3] = (byte) (40_000 & 0xFF);
        }
        CRC32 checksum = new CRC32();
        checksum.update(huge, 12, 17);
        for (int i = 0; i < 4; i++) {
            huge[29 + i] = (byte) (checksum.getValue() >> (24 - 8 * i));
        }
        assertEquals("GJ-107", code(Decoder.decode(huge, "image/png", "a.png")));
        assertEquals("GJ-106", code(Decoder.decode(header, "image/bmp", "a.bmp")));
    }

    @Test
    void input51PageTreeLoop() {
        String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Count 1/Kids[2 0 R 3 0 R]>>endobj\n"
                + "3 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        assertEquals("GJ-106", refusal(pdf.getBytes(StandardCharsets.US_ASCII)).code());
    }

    @Test
    void input52ObjectStreamBomb() throws IOException {
        assertEquals(
                "GJ-107",
                refusal(bomb("/Type/ObjStm/N 1/First 5/Filter/FlateDecode", 1)).code());
        assertEquals(
                "GJ-107", refusal(bomb("/Filter[/FlateDecode/FlateDecode]", 2)).code());
    }

    private static byte[] bomb(String dictionary, int times) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(data)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 600; i++) {
                deflater.write(zeros);
            }
        }
        byte[] packed = data.toByteArray();
        for (int i = 1; i < times; i++) {
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(again)) {
                deflater.write(packed);
            }
            packed = again.toByteArray();
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%%PDF-1.5\n1 0 obj<<%s/Length %d>>stream\n"
                .formatted(dictionary, packed.length)
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed);
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    @Test
    void input53TenThousandPages() throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < 10_000; i++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(bytes);
            Refusal refusal = refusal(bytes.toByteArray());
            assertEquals("GJ-107", refusal.code());
            assertTrue(refusal.message().contains("300"), refusal.message());
        }
    }

    @Test
    void input54ScriptsAndProgramsInPdf() throws IOException {
        try (PDDocument pdf = DrawnPdf.a4().text(72, 700, 12, "一、总体情况").document();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDActionLaunch launch = new PDActionLaunch();
            launch.getCOSObject().setString("F", "calc.exe");
            PDActionJavaScript script = new PDActionJavaScript("app.alert('x')");
            script.setNext(List.of(launch));
            pdf.getDocumentCatalog().setOpenAction(script);
            pdf.save(bytes);
            assertEquals("一、总体情况", text(bytes.toByteArray()));
        }
    }

    @Test
    void input56FontsWithoutCharacters() {
        byte[] pdf = DrawnPdf.withoutCharacters()
                .text(72, 700, 12, "本年度我局围绕中心工作推进政务公开")
                .bytes();
        assertEquals("GJ-121", refusal(pdf).code());
    }

    @Test
    void tellsOfPagesThatAreNotReadAmongOthersThatAre() throws IOException {
        try (PDDocument pdf = DrawnPdf.a4().text(72, 700, 12, "一、总体情况").document();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            draw(pdf, 300, 400);
            pdf.save(bytes);
            Decoding decoding = PdfDecoder.decode(bytes.toByteArray(), false);
            assertEquals(
                    "GJ-242",
                    decoding instanceof Decoding.Decoded decoded
                            ? decoded.document().problems().getFirst().code()
                            : decoding.toString());
        }
    }

    @Test
    void fontsThatNameFourThousandMillionCodes() throws IOException {
        assertEquals(
                "GJ-107",
                refusal(mapped("1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange"))
                        .code());
        assertEquals(
                "GJ-107",
                refusal(mapped("1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange"))
                        .code());
        assertEquals("一", text(mapped("1 beginbfrange <4E00> <4EFF> <4E00> endbfrange")));
        assertEquals(3, CharacterMaps.codes("2 beginbfrange <01> <02> <0041> <5> <5> [<0042>] endbfrange <01> <ff>"));
    }

    private static byte[] mapped(String ranges) throws IOException {
        try (PDDocument pdf = DrawnPdf.a4().text(72, 700, 12, "一").document();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            COSStream map = pdf.getDocument().createCOSStream();
            try (OutputStream out = map.createOutputStream()) {
                out.write(("1 begincodespacerange <0000> <FFFF> endcodespacerange " + ranges)
                        .getBytes(StandardCharsets.US_ASCII));
            }
            COSDictionary fonts = pdf.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            fonts.getCOSDictionary(COSName.F).setItem(COSName.TO_UNICODE, map);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] picture(int width, int height) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            draw(pdf, width, height);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void draw(PDDocument pdf, int width, int height) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            content.drawImage(LosslessFactory.createFromImage(pdf, image), 0, 0, 600, 800);
        }
    }

    private static byte[] report() {
        return DrawnPdf.a4()
                .text(72, 700, 12, "一、总体情况")
                .newPage(0)
                .text(72, 700, 12, "二、其他")
                .bytes();
    }

    private static String outcome(byte[] pdf) {
        return PdfDecoder.decode(pdf).toString();
    }

    private static String code(Decoding decoding) {
        return switch (decoding) {
            case Decoding.Decoded decoded -> "read";
            case Decoding.Refused refused -> refused.refusal().code();
        };
    }

    private static String text(byte[] pdf) {
        return switch (PdfDecoder.decode(pdf)) {
            case Decoding.Decoded decoded ->
                decoded.document().lines().getFirst().text();
            case Decoding.Refused refused ->
                throw new AssertionError(refused.refusal().toString());
        };
    }

    private static Refusal refusal(byte[] pdf) {
        return switch (PdfDecoder.decode(pdf, false)) {
            case Decoding.Decoded decoded ->
                throw new AssertionError("read: " + decoded.document().lines().size() + " lines");
            case Decoding.Refused refused -> refused.refusal();
        };
    }
}
