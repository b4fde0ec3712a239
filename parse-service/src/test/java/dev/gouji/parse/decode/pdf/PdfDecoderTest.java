package dev.gouji.parse.decode.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Decoding;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;

/** How glyphs and lines become fields, on pages drawn for the purpose. */
class PdfDecoderTest {

    @Test
    void takesTheCellsOfATableAndTheLinesAroundIt() {
        DrawnPdf pdf = DrawnPdf.a4().text(72, 760, 12, "二、主动公开政府信息情况").table(72, 740, 100, 3, 30, 2);
        pdf.text(76, 720, 10, "规章").text(180, 720, 10, "12").text(280, 720, 10, "3");
        pdf.text(76, 690, 10, "行政许可").text(180, 690, 10, "4,119").text(72, 600, 12, "三、其他");
        assertEquals("""
                二、主动公开政府信息情况
                规章 | 12 | 3
                行政许可 | 4,119 |\s
                三、其他""", shown(pdf.bytes()));
    }

    @Test
    void readsTextDrawnInAnyOrder() {
        List<String> operations = new ArrayList<>();
        String text = "本年度共收到申请三十六件";
        for (int i = 0; i < text.length(); i++) {
            operations.add(i + text.substring(i, i + 1));
        }
        Collections.shuffle(operations, new Random(55));
        DrawnPdf pdf = DrawnPdf.a4();
        operations.forEach(each -> {
            String character = each.substring(each.length() - 1);
            int at = Integer.parseInt(each.substring(0, each.length() - 1));
            pdf.text(72 + at * 12, 700, 12, character);
        });
        assertEquals(text, shown(pdf.bytes()));
    }

    @Test
    void readsPagesThatAreTurned() {
        for (int rotation : new int[] {0, 90, 180, 270}) {
            DrawnPdf pdf = DrawnPdf.a4().newPage(rotation);
            // Drawn so that it stands upright when the page is displayed.
            switch (rotation) {
                case 90 -> pdf.text(100, 200, 12, 90, "行政许可").text(140, 200, 12, 90, "550");
                case 180 -> pdf.text(400, 700, 12, 180, "行政许可").text(400, 740, 12, 180, "550");
                case 270 -> pdf.text(400, 700, 12, 270, "行政许可").text(360, 700, 12, 270, "550");
                default -> pdf.text(100, 700, 12, "行政许可").text(100, 660, 12, "550");
            }
            assertEquals("行政许可\n550", shown(pdf.bytes()), "turned by " + rotation);
        }
    }

    @Test
    void turnsPagesWhoseTextLiesOnItsSide() {
        DrawnPdf pdf = DrawnPdf.a4().text(100, 200, 12, 90, "行政许可").text(140, 200, 12, 90, "550");
        Document document = decoded(pdf.bytes());
        assertEquals("行政许可\n550", shown(document));
        Place.OnPage place = (Place.OnPage) document.lines().getFirst().place();
        // On the page as it is displayed the line runs upwards: it is high and narrow.
        assertTrue(place.height() > 2 * place.width(), place.toString());
        assertEquals(100 * 1000 / 595, place.left() + place.width(), 8);
    }

    @Test
    void takesTextDrawnTwiceOnce() {
        DrawnPdf pdf = DrawnPdf.a4();
        for (double x : new double[] {72, 72.3}) {
            pdf.text(x, 700, 12, "合计1100件");
        }
        assertEquals("合计1100件", shown(pdf.bytes()));
    }

    @Test
    void joinsVerticalLabelsAndWrappedCells() {
        DrawnPdf pdf = DrawnPdf.a4().table(72, 740, 60, 3, 120, 1);
        for (int i = 0; i < 9; i++) {
            pdf.text(95, 725 - 12 * i, 10, "三、本年度办理结果".substring(i, i + 1));
        }
        pdf.text(134, 690, 10, "结果").text(134, 676, 10, "维持").text(210, 690, 10, "7");
        assertEquals("三、本年度办理结果 | 结果维持 | 7", shown(pdf.bytes()));
    }

    @Test
    void doubtsFiguresOnTheEdgeOfACell() {
        DrawnPdf pdf = DrawnPdf.a4().table(72, 740, 60, 3, 30, 1);
        pdf.text(76, 720, 10, "规章").text(182, 720, 10, "1234").text(230, 720, 10, "5");
        List<Field> fields = decoded(pdf.bytes()).lines().getFirst().fields();
        assertEquals(
                "12?1234", fields.get(1).text() + "?" + fields.get(1).doubt().otherwise());
        assertEquals("34", fields.get(2).text().substring(0, 2));
        assertTrue(fields.get(2).isUndecided());
    }

    @Test
    void doubtsFiguresStackedInOneCell() {
        DrawnPdf pdf = DrawnPdf.a4().table(72, 740, 100, 2, 40, 1);
        pdf.text(76, 720, 10, "规章").text(200, 725, 10, "1").text(200, 710, 10, "2");
        assertTrue(decoded(pdf.bytes()).lines().getFirst().fields().get(1).isUndecided());
    }

    @Test
    void keepsFiguresApartThatBlanksPart() {
        DrawnPdf pdf = DrawnPdf.a4().table(72, 740, 100, 2, 40, 1);
        pdf.text(76, 720, 10, "规章").text(200, 720, 10, "12").text(213, 720, 10, "34");
        assertEquals("规章 | 12 34", shown(pdf.bytes()));
    }

    @Test
    void drawsALineTogetherFromItsPieces() {
        DrawnPdf pdf = DrawnPdf.a4();
        for (int x = 72; x < 272; x += 3) {
            for (int y : new int[] {740, 710, 680}) {
                pdf.draw("%d %d 2 0.5 re f", x, y);
            }
        }
        for (int y = 680; y < 740; y += 3) {
            for (int x : new int[] {72, 172, 272}) {
                pdf.draw("%d %d 0.5 2 re f", x, y);
            }
        }
        pdf.text(76, 720, 10, "规章")
                .text(200, 720, 10, "12")
                .text(76, 690, 10, "其他")
                .text(200, 690, 10, "0");
        assertEquals("规章 | 12\n其他 | 0", shown(pdf.bytes()));
    }

    @Test
    void goesOnWithATableOnTheNextPage() {
        DrawnPdf pdf = DrawnPdf.a4().table(72, 130, 100, 2, 30, 1);
        pdf.text(76, 110, 10, "规章")
                .text(200, 110, 10, "12")
                .text(290, 40, 9, "- 1 -")
                .newPage(0);
        pdf.table(72, 780, 100, 2, 30, 1)
                .text(76, 760, 10, "行政许可")
                .text(200, 760, 10, "3")
                .text(290, 40, 9, "- 2 -");
        Document document = decoded(pdf.bytes());
        List<Line> lines = document.lines();
        assertEquals("规章 | 12\n行政许可 | 3", shown(document));
        assertEquals(List.of(1, 1), lines.stream().map(Line::grid).toList());
        assertEquals(2, ((Place.OnPage) lines.get(1).place()).page());
    }

    @Test
    void joinsParagraphsAndLeavesHeadingsAlone() {
        DrawnPdf pdf = DrawnPdf.a4().text(96, 700, 12, "一、总体情况");
        pdf.text(96, 680, 12, "本年度我局围绕中心工作推进政务公开主动回应社会关切共收到申请三");
        pdf.text(72, 660, 12, "十六件均已答复").text(96, 640, 12, "二、其他");
        assertEquals("一、总体情况\n本年度我局围绕中心工作推进政务公开主动回应社会关切共收到申请三十六件均已答复\n二、其他", shown(pdf.bytes()));
    }

    @Test
    void takesRealTitlesOfTheFileAlone() {
        assertEquals(List.of("青山县2023年政府信息公开工作年度报告"), titles("青山县2023年政府信息公开工作年度报告"));
        assertEquals(List.of(), titles("Microsoft Word - 青山县年度报告.docx"));
        assertEquals(List.of(), titles("附件1"));
    }

    private static List<String> titles(String title) {
        DrawnPdf pdf = DrawnPdf.a4().text(72, 700, 12, "一、总体情况");
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        pdf.document().setDocumentInformation(information);
        return decoded(pdf.bytes()).metadataTitles();
    }

    private static Document decoded(byte[] pdf) {
        return switch (PdfDecoder.decode(pdf)) {
            case Decoding.Decoded decoded -> decoded.document();
            case Decoding.Refused refused ->
                throw new AssertionError(refused.refusal().toString());
        };
    }

    private static String shown(byte[] pdf) {
        return shown(decoded(pdf));
    }

    private static String shown(Document document) {
        return String.join(
                "\n",
                document.lines().stream()
                        .map(line -> String.join(
                                " | ", line.fields().stream().map(Field::text).toList()))
                        .toList());
    }
}
