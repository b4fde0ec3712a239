package dev.gouji.validate.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import org.junit.jupiter.api.Test;

/** Rules name cells of any report, also those that its form does not have. */
class FormWordsTest {
    @Test
    void namesACellThatTheFormDoesNotHave() {
        FormWords words = FormWords.of(FormGeneration.G2021);
        CellId own = new CellId("t3.granted.total");
        CellId foreign = new CellId("t3.of_a_province.total");
        assertTrue(words.cell(own).zh().endsWith("行“总计”列"));
        assertEquals(
                "“t3.of_a_province.total”行“t3.of_a_province.total”列",
                words.cell(foreign).zh());
    }
}
