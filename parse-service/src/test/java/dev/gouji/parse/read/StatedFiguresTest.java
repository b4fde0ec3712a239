package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Report;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits that run together where no total tells where one figure ends, beside words that may. */
class StatedFiguresTest {
    private static final String REPORT = """
            青山县交通运输局2023年政府信息公开工作年度报告
            一、总体情况
            %s
            二、主动公开政府信息情况
            第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件%s第二十条第（五）项信息内容本年处理决定数量行政许可3第二十条第（六）项信息内容本年处理决定数量行政处罚0行政强制0第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费0
            """;

    private static final String OLDER = """
            青山县交通运输局2016年政府信息公开工作年度报告
            一、主动公开政府信息情况
            %s
            二、政府信息公开情况统计表
            指标名称计量单位2016年度历年累计主动公开文件数条%s其中：1.政府网站公开数条%s2.政府公报公开数条00受理依申请公开信息总数条00其中：1.当面申请数条00
            """;

    /** Issued, repealed and effective documents; ? where a figure is open. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the prose says                                | digits  | read
            我局全年制定规范性文件15件，废止规范性文件6件。 | 15621   | 15 6 21
            我局全年制定规范性文件123件。                   | 123456  | ? ? ?
            我局全年制定规范性文件123件，废止规范性文件4件。| 123456  | 123 4 56
            # two digits may agree by chance, and so may those of no figure of the row
            我局全年制定规范性文件15件。                    | 15621   | ? ? ?
            我局全年制定规范性文件16件，废止规范性文件5件。 | 15621   | ? ? ?
            我局全年报送信息156条，举办活动21次。           | 15621   | ? ? ?
            # last year's
            2022年制定规范性文件15件，废止规范性文件6件。   | 15621   | ? ? ?
            # the words bear out more cuts than one
            我局制定规范性文件15件，废止6件，其后又制定规范性文件1件，废止规范性文件562件。| 156211 | ? ? ?
            """)
    void cutsWhereTheWordsSay(String words, String digits, String read) {
        Report report = Documents.report(REPORT.formatted(words, digits));
        assertEquals(
                read,
                figures(
                        report,
                        "t2.art20_1.normative_document.issued",
                        "t2.art20_1.normative_document.repealed",
                        "t2.art20_1.normative_document.effective"));
        boolean said =
                report.problems().stream().anyMatch(problem -> problem.code().equals("GJ-252"));
        assertEquals(!read.contains("?"), said);
    }

    /** What was disclosed, and on the website: this year and in all. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016年主动公开政府信息2069条。 | 206912106 | 206912106 | 2069 12106 2069 12106
            2016年主动公开政府信息2069条。 | 206912106 | 206912105 | 2069 12106 ? ?
            2016年主动公开政府信息2169条。 | 206912106 | 206912106 | ? ? ? ?
            """)
    void cutsTheSameDigitsAlike(String words, String disclosed, String website, String read) {
        Report report = Documents.report(OLDER.formatted(words, disclosed, website));
        assertEquals(
                read,
                figures(report, "s14.disclosed", "s14.disclosed.cumulative", "s14.website", "s14.website.cumulative"));
    }

    private static String figures(Report report, String... cells) {
        return Stream.of(cells)
                .map(cell -> report.cells()
                        .get(new CellId(cell))
                        .figure()
                        .map(Object::toString)
                        .orElse("?"))
                .collect(Collectors.joining(" "));
    }
}
