package dev.gouji.validate.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.Peers;
import dev.gouji.validate.rule.Peers.Spread;
import dev.gouji.validate.rule.ReportBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final CellId PENALTIES = new CellId("t2.art20_6.penalty.decisions");

    private static float[] penalties(String printed) {
        return Measures.of(
                ReportBuilder.g2021().cells(PENALTIES.path() + "=" + printed).build());
    }

    private static Spread spread(String... printed) {
        List<float[]> reports = new ArrayList<>();
        for (String figure : printed) {
            reports.add(penalties(figure));
        }
        return Measures.spread(FormGeneration.G2021, reports).cells().get(PENALTIES);
    }

    @Test
    void takesLogarithmsInTheOrderOfTheForm() {
        int index = Form.of(FormGeneration.G2021).cells().indexOf(PENALTIES);
        assertEquals(Math.log(8), penalties("7")[index], 1e-6);
        assertEquals(0, penalties("0")[index]);
        assertTrue(Float.isNaN(penalties("_")[index]), "a blank is no figure");
    }

    @Test
    void findsTheMiddleAndTheMiddleDistance() {
        Spread spread = spread("0", "3", "63");
        assertEquals(Math.log(4), spread.median(), 1e-6);
        assertEquals(Math.log(4), spread.deviation(), 1e-6, "0 is as far from it, 63 twice as far");
        assertEquals((Math.log(2) + Math.log(4)) / 2, spread("1", "3").median(), 1e-6);
        assertEquals(Math.log(4), spread("_", "3", "_").median(), 1e-6);
        assertNull(spread("_", "_"));
    }

    @Test
    void countsReportsWithAnotherNumberOfCellsNot() {
        Peers peers = Measures.spread(FormGeneration.G2021, List.of(penalties("7"), new float[3]));
        assertEquals(1, peers.reports());
    }
}
