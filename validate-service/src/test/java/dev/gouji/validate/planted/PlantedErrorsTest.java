package dev.gouji.validate.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.Verdict;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every rule finds what is planted for it and lets near misses pass; clean reports hold no error. */
@Tag("thorough")
class PlantedErrorsTest {
    private static final int CLEAN_REPORTS = 10_000;

    @Test
    void everyRuleFindsItsErrorsAndNoNearMiss() {
        List<String> faults = PlantedErrors.plants().stream()
                .flatMap(plant -> PlantedErrors.faults(plant).stream())
                .toList();
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    @Test
    void everyRuleHasErrorsAndNearMisses() {
        assertEquals(List.of(), PlantedErrors.unplanted().toList());
    }

    @Test
    void cleanReportsHoldNoError() {
        for (long seed = 1; seed <= CLEAN_REPORTS; seed++) {
            FormGeneration form = FormGeneration.values()[(int) (seed % FormGeneration.values().length)];
            CaseDraft draft = CaseDraft.clean(form, seed);
            if (seed % 3 == 0) {
                draft.previous();
            }
            Verdict verdict = RuleBook.standard().check(draft.file());
            List<String> errors = verdict.findings().stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .map(PlantedErrorsTest::text)
                    .toList();
            assertEquals(List.of(), errors, "seed " + seed + ", " + form);
            assertEquals(List.of(), verdict.faults(), "seed " + seed + ", " + form);
        }
    }

    private static String text(Finding finding) {
        return finding.rule() + " " + finding.message().zh();
    }
}
