package dev.gouji.validate.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeighingTest {
    private static final Form FORM = Form.of(FormGeneration.G2021);
    private static final Identity ROW = FORM.identities("T3-001").get(2);
    private static final Identity COLUMN = FORM.identities("T3-002").getFirst();

    private static Report withProblem(String code) {
        Report sound = ReportBuilder.of(FormGeneration.G2021).build();
        return new Report(
                sound.documentId(),
                sound.sha256(),
                sound.source(),
                sound.organ(),
                sound.year(),
                sound.form(),
                sound.title(),
                sound.cells(),
                sound.sections(),
                sound.claims(),
                sound.appearance(),
                List.of(new ReadingProblem(code, "", ROW.cells(), null)));
    }

    @Test
    void doesNotHoldAnIdentityAgainstTheOrganThatTheReaderUsed() {
        assertTrue(Weighing.of(withProblem("GJ-231"), ROW).isKnown());
        assertFalse(Weighing.of(withProblem("GJ-234"), ROW).isKnown());
        assertTrue(Weighing.of(withProblem("GJ-234"), COLUMN).isKnown());
        assertFalse(Weighing.of(withProblem("GJ-238"), ROW).isKnown());
        assertFalse(Weighing.of(withProblem("GJ-238"), COLUMN).isKnown());
    }
}
