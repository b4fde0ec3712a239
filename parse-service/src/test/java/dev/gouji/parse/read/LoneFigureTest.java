package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of a page whose last row has one figure on a line of its own, some lines above. */
class LoneFigureTest {
    private static final String TABLE = """
            青山县交通运输局2023年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            | 申请人情况 |
            | 自然人 | 法人或其他组织 | 总计 |
            | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |
            | 一、本年新收政府信息公开申请数量 | 34 | 2 | 0 | 0 | 0 | 0 | 36 |
            | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            %s
            | 3.其他 | 33 | 2 | 0 | 0 | 0 | 0 | 35 |
            | （七）总计 | 33 | 2 | 0 | 0 | 0 | 0 | 35 |
            | 四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | %s |
            """;

    /**
     * @param above lines above the row, separated by a bar
     * @param last the row's last figures as printed
     * @param read its total, ? where it is open
     */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # above ; last  ; read
            1       ; 0     ; 1
            # not what the identities leave, or one of two
            2       ; 0     ; ?
            1|1     ; 0     ; ?
            3|1     ; 0     ; ?
            # nothing of the kind, or with words beside it
            备注    ; 0     ; ?
            共 1 页 ; 0     ; ?
            # the row is complete: the figure above belongs to nobody
            1       ; 0 | 1 ; 1
            """)
    void readsItWhereNothingElseTiesOut(String above, String last, String read) {
        Report report = Documents.report(TABLE.formatted(above.replace('|', '\n'), " " + last));
        assertEquals(read, figure(report, "t3.carried_out.total"));
        assertEquals("1", figure(report, "t3.carried_out.natural_person"));
    }

    private static String figure(Report report, String cell) {
        return report.cells()
                .get(new CellId(cell))
                .figure()
                .map(Object::toString)
                .orElse("?");
    }
}
