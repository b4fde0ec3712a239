package dev.gouji.parse.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.report.Organ.FoundIn;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.contract.report.Source;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityReaderTest {

    private static Identity read(String text, String uploader, String... metadata) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.strip().split("\n")) {
            lines.add(new Line(
                    List.of(Field.of(line.strip(), 0, new Place.InText(lines.size() + 1, 0, line.length()))), 0));
        }
        Source source = new Source("test", null, null, uploader, null, Instant.EPOCH);
        return IdentityReader.read(new Document(lines, List.of(metadata), List.of()), lines, source);
    }

    /** One source less in each row: what is left decides, the file name last. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'2022年，青山县教育局认真推行政务公开。2022年，青山县教育局未收到申请。', 青山县水利局2022年政府信息公开工作年度报告, 青山县民政局, 青山县教育局, BODY,          2022, false",
                "做好公开工作。,                                            青山县水利局2022年政府信息公开工作年度报告, 青山县民政局, 青山县水利局, PAGE_METADATA, 2022, false",
                "做好公开工作。,                                            公开,                                   青山县民政局, 青山县民政局, UPLOAD,        2021, true",
                "做好公开工作。,                                            公开,                                   -,          石桥市统计局, UPLOAD,        2021, true"
            })
    void asksOneSourceAfterTheOtherWhereThereIsNeitherTitleNorPreface(
            String body, String head, String uploader, String organ, FoundIn foundIn, int year, boolean told) {
        Line heading = new Line(List.of(Field.of("一、总体情况", 0, new Place.InText(1, 0, 6))), 0);
        Line line = new Line(List.of(Field.of(body, 0, new Place.InText(2, 7, 7 + body.length()))), 0);
        List<Line> lines = List.of(heading, line);
        Source source = new Source("test", null, null, uploader, null, Instant.EPOCH);
        Identity identity = IdentityReader.read(
                new Document(lines, List.of(head), List.of()), lines, source, "石桥市统计局2021年政府信息公开工作年度报告.docx");
        assertEquals(organ, identity.organ());
        assertEquals(foundIn, identity.foundIn());
        assertEquals(year, identity.year().value());
        assertEquals(
                told,
                identity.problems().stream().anyMatch(problem -> problem.code().equals("GJ-248")));
    }

    /** What the site calls itself and its menu stands in front of the title, and an organ may say what it was called before. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            白云市人民政府 部门年报 青山县水利局2022年政府信息公开工作年度报告, 青山县水利局
            青山县数据局（原青山县大数据管理局）2022年政府信息公开工作年度报告, 青山县数据局
            青山县水利局2022年政府信息公开工作年度报告 - 白云市人民政府, 青山县水利局
            """)
    void takesTheOrganOutOfTheHead(String head, String organ) {
        Identity identity = read("一、总体情况\n2022年，我局认真推行政务公开。", null, head);
        assertEquals(organ, identity.organ());
        assertEquals(2022, identity.year().value());
    }

    @Test
    void takesOrganAndYearFromTheTitle() {
        Identity identity = read("""
                首页 > 信息公开 > 年度报告
                青山县水利局2023年政府信息公开工作年度报告
                一、总体情况
                """, null);
        assertEquals("青山县水利局", identity.organ());
        assertEquals(FoundIn.TITLE, identity.foundIn());
        assertEquals(2023, identity.year().value());
    }

    @Test
    void joinsATitleBrokenOverTwoLines() {
        Identity identity = read("""
                青山县水利局2023年度政府
                信息公开工作年度报告
                一、总体情况
                """, null);
        assertEquals("青山县水利局", identity.organ());
    }

    @Test
    void findsTheOrganAmongTheSubjectsOfTheBodyWhenNoTitleNamesIt() {
        Identity identity = read("""
                一、总体情况
                2024年，青山工业园区管委会认真推行政务公开。
                2024年，青山工业园区管委会未收到申请。
                主办单位:青山县人民政府 版权所有
                """, null);
        assertEquals("青山工业园区管委会", identity.organ());
        assertEquals(FoundIn.BODY, identity.foundIn());
        assertEquals(new ReportYear(null, null, 2024), identity.year());
        assertNull(identity.title());
    }

    @Test
    void leavesTheOrganUnknownRatherThanTakeTheSponsorOfTheSite() {
        Identity identity = read("""
                一、总体情况
                2020年，我委认真落实区委区政府部署。
                主办单位：青山县人民政府 承办：青山县人民政府办公室
                """, null);
        assertNull(identity.organ());
        assertEquals(2020, identity.year().value());
    }

    @Test
    void trustsThePageBeforeTheUploader() {
        Identity page = read("一、总体情况\n工作平稳。", "青山县教育局", "青山县水利局2022年政府信息公开工作年度报告_青山县人民政府", "青山县水利局2022年政府信息公开工作年度报告");
        assertEquals("青山县水利局", page.organ());
        assertEquals(FoundIn.PAGE_METADATA, page.foundIn());
        Identity uploader = read("一、总体情况\n工作平稳。", "青山县教育局");
        assertEquals("青山县教育局", uploader.organ());
        assertEquals(FoundIn.UPLOAD, uploader.foundIn());
    }

    @Test
    void seesThatTitleAndPeriodContradictEachOther() {
        Identity identity = read("""
                青山县水利局2023年政府信息公开工作年度报告
                本报告数据统计期限为2022年1月1日至2022年12月31日。
                一、总体情况
                """, null);
        assertEquals(new ReportYear(2023, 2022, null), identity.year());
        assertTrue(identity.year().isContradictory());
    }

    @Test
    void takesNoYearFromPlansDocumentNumbersAndTitlesOfLaws() {
        Identity identity = read("""
                一、总体情况
                2021年收到申请3件。按照〔2020〕109号文和《2019年工作要点》办理。2021年全部办结。
                五、存在的主要问题及改进情况
                2022年将加强培训。2022年将改进。2022年将提升。2022年将落实。
                """, null);
        assertEquals(2021, identity.year().value());
    }
}
