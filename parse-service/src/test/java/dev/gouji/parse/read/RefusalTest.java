package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.parse.made.MadeReport;
import dev.gouji.parse.made.Shape;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GJ-101 | ''
            GJ-101 | '   \t  '
            GJ-110 | <html><body><h1>通知公告</h1><p>关于端午节放假的通知</p></body></html>
            GJ-110 | 青山县水利局2023年政府信息公开工作年度报告
            GJ-110 | 请各单位于1月31日前报送政府信息公开工作年度报告。
            GJ-110 | 青山县水利局2016年政府信息公开工作年度报告\u0020全年主动公开12条
            GJ-106 | %PDF-1.7 ...
            """)
    void saysWhyADocumentIsNoReport(String code, String text) {
        assertEquals(code, Documents.refusalCode(text.replace("报告 全年", "报告\n全年").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesBinaryJunk() {
        byte[] junk = new byte[10_000];
        new Random(5).nextBytes(junk);
        assertEquals("GJ-104", Documents.refusalCode(junk));
    }

    @Test
    void refusesABlankForm() {
        String blank = Shape.ROW_PER_LINE
                .print(MadeReport.ofZeros(FormGeneration.G2021))
                .lines()
                .filter(line -> !line.contains("2023"))
                .map(line -> line.replaceAll("\\| 0(?= |$)", "|").replaceAll("^0 ", " "))
                .reduce("", (all, line) -> all + line + "\n");
        assertEquals("GJ-113", Documents.refusalCode(blank.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesTextThatMakesNoSenseInAnyCharacterSet() {
        byte[] damaged = new byte[3_000];
        for (int i = 0; i < damaged.length; i++) {
            damaged[i] = (byte) (i % 3 == 0 ? 0xFF : 'a');
        }
        assertEquals("GJ-131", Documents.refusalCode(damaged));
    }

    @Test
    void refusesAPageWithTooManyTables() {
        String page = "<html><body>" + "<table><tr><td>1</td></tr></table>".repeat(201) + "</body></html>";
        assertEquals("GJ-107", Documents.refusalCode(page.getBytes(StandardCharsets.UTF_8)));
    }
}
