package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fee with the unit that its cell, its row or its header prints: always in 万元, or not read. */
class AmountUnitsTest {
    private static final CellId FEE = new CellId("t2.art20_8.fee.amount_wan_yuan");
    private static final String REPORT = """
            青山县水利局2023年政府信息公开工作年度报告
            一、总体情况
            全年收费18651060元。
            二、主动公开政府信息情况
            第二十条第（六）项
            信息内容 | 本年处理决定数量
            行政处罚 | 3
            行政强制 | 0
            第二十条第（八）项
            信息内容 | HEADER
            LABEL | CELL
            三、收到和处理政府信息公开申请情况
            无。
            四、政府信息公开行政复议、行政诉讼情况
            无。
            五、存在的主要问题及改进情况
            无。
            六、其他需要报告的事项
            无。
            """;

    private static String read(String header, String label, String cell) {
        Report report = Documents.report(
                REPORT.replace("HEADER", header).replace("LABEL", label).replace("CELL", cell));
        String codes =
                report.problems().stream().map(ReadingProblem::code).distinct().collect(Collectors.joining(" "));
        String value = switch (report.cell(FEE)) {
            case Cell.Number number -> {
                assertEquals(cell, number.raw());
                yield number.value().toPlainString();
            }
            case Cell.Unreadable unreadable -> {
                assertEquals(cell, unreadable.raw());
                yield "unreadable";
            }
            case Cell.Blank blank -> "blank";
            case Cell.Placeholder placeholder -> "placeholder";
            case Cell.Missing missing -> "missing";
        };
        return (value + " " + codes).strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            本年收费金额（单位：万元） ; 行政事业性收费       ; 1865.106        ; 1865.106
            本年收费金额（单位：万元） ; 行政事业性收费       ; 96171.60        ; 96171.60
            本年收费金额（单位：万元） ; 行政事业性收费       ; 18651060元       ; 1865.106
            本年收费金额（单位：万元） ; 行政事业性收费       ; 18,651,060元     ; 1865.106
            本年收费金额（单位：万元） ; 行政事业性收费       ; 80.55元          ; 0.008055
            本年收费金额（单位：万元） ; 行政事业性收费       ; 1.2亿元          ; 12000
            本年收费金额（单位：万元） ; 行政事业性收费       ; 1.2亿元（含罚没） ; 12000
            本年收费金额（单位：万元） ; 行政事业性收费       ; 12万元           ; 12
            本年收费金额（单位：万元） ; 行政事业性收费       ; 三万元           ; 3
            本年收费金额（单位：万元） ; 行政事业性收费       ; 18651060（元）   ; 1865.106
            本年收费金额（单位：万元） ; 行政事业性收费       ; 0元              ; 0
            本年收费金额（单位：元）   ; 行政事业性收费       ; 18651060         ; 1865.106 GJ-251
            本年收费金额（单位：元）   ; 行政事业性收费       ; 18651060元       ; 1865.106
            本年收费金额（元）         ; 行政事业性收费       ; 12000            ; 1.2 GJ-251
            本年收费金额（单位：千元） ; 行政事业性收费       ; 12000            ; 1200 GJ-251
            本年收费金额（单位：亿元） ; 行政事业性收费       ; 1.2              ; 12000 GJ-251
            本年收费金额（单位：元）   ; 行政事业性收费       ; 0                ; 0
            本年收费金额（单位：元）   ; 行政事业性收费       ; 1.2亿元          ; unreadable GJ-231
            本年收费金额（单位：元）   ; 行政事业性收费       ; 12万元           ; unreadable GJ-231
            本年收费金额（单位：万元） ; 行政事业性收费（元） ; 12000            ; unreadable GJ-231
            本年收费金额               ; 行政事业性收费（元） ; 12000            ; 1.2 GJ-251
            本年收费金额（人民币元）   ; 行政事业性收费       ; 12000            ; 1.2 GJ-251
            本年收费金额（单位：元/次） ; 行政事业性收费      ; 12000            ; 12000
            各单位元旦前后收费金额元   ; 行政事业性收费       ; 12000            ; 12000
            本年收费金额               ; 行政事业性收费       ; 12000            ; 12000
            本年收费金额（单位：       ; 行政事业性收费       ; 12000            ; 12000
            本年收费金额（单位：元）   ; 行政事业性收费       ; 约12000          ; unreadable GJ-231
            """)
    void isReadInTenThousands(String header, String label, String cell, String expected) {
        assertEquals(expected, read(header, label, cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            本年收费金额（单位：万 ; 元） ; 7.5   ; 7.5
            本年收费金额（单位：   ; 元） ; 75000 ; 7.5 GJ-251
            """)
    void findsAUnitBrokenOverLines(String first, String second, String cell, String expected) {
        assertEquals(expected, read(first + "\n" + second, "行政事业性收费", cell));
    }
}
