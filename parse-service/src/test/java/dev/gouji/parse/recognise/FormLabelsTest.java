package dev.gouji.parse.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormLabelsTest {

    private static Field field(String printed) {
        return Field.of(printed, 0, new Place.InText(1, 0, printed.length()));
    }

    @ParameterizedTest
    @EnumSource(names = {"G2019", "G2021"})
    void everyLabelAndAliasLeadsToItsOwnRow(FormGeneration generation) {
        for (Table table : Form.of(generation).tables()) {
            for (Row row : table.rows()) {
                assertLeadsTo(generation, row, row.label());
                row.aliases().forEach(alias -> assertLeadsTo(generation, row, alias));
            }
        }
    }

    private static void assertLeadsTo(FormGeneration generation, Row row, String label) {
        assertEquals(
                row.id(),
                FormLabels.of(generation)
                        .row(field(label))
                        .map(found -> found.row().id())
                        .orElse("nothing"),
                label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # printed                      | row of G2021
            (一) 予以公开                     | granted
            （一）予以公开                     | granted
            予以公开                         | granted
            1、属于国家秘密                    | denied.state_secret
            1．属于国家秘密                    | denied.state_secret
            3.危及"三安全一稳定"                | denied.security_stability
            3.危及「三安全一稳定」               | denied.security_stability
            本年新收政府信息公开申请数量            | new_received
            四、结转下一年度继续办理               | carried_out
            四、结转下年度                      | carried_out
            本年新收申请数量                    | new_received
            二、上年度结转政府信息公开申请数量         | carried_in
            1.逾期不补正                      | other.correction_overdue
            1.申请人无正当理由逾期不补正、           | other.correction_overdue
            规范性文件                        | art20_1.normative_document
            规章（设区的市、自治州人民政府应提供相关数据） | art20_1.regulation
            规 章                           | art20_1.regulation
            （七）总计                        | result_total
            总计                            | nothing
            其他                            | nothing
            3.其他                          | other.misc
            （三）不予公开                     | nothing
            三、本年度办理结果                   | nothing
            自然人                           | nothing
            """)
    void acceptsTheVariantsSeenInTheWild(String printed, String row) {
        assertEquals(
                row,
                FormLabels.of(FormGeneration.G2021)
                        .row(field(printed))
                        .map(found -> found.row().id())
                        .orElse("nothing"));
    }

    @Test
    void knowsHeadingsWithoutFigures() {
        assertTrue(FormLabels.of(FormGeneration.G2021).isFurniture(field("第二十条 第(一)项")));
        assertTrue(FormLabels.of(FormGeneration.G2021).isFurniture(field("（六）其他处理")));
    }
}
