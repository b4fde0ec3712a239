package dev.gouji.validate.planted;

import dev.gouji.contract.form.FormGeneration;

/** What is planted for the family T4. */
final class CasePlants {
    private CasePlants() {}

    static void plant(Planting planting) {
        planting.rule("T4-001")
                .fires("a total one too high", draft -> draft.cells("t4.review.total=2"))
                .fires("an outcome left out", draft -> draft.report().plus("t4.litigation_direct.pending=1"))
                .passes("pending and counted", draft -> draft.report().plus("t4.review.pending=1 t4.review.total=1"))
                .passes("blanks that are zeros", draft -> draft.cells("t4.review.corrected=_ t4.review.pending=/"))
                .on(FormGeneration.G2019)
                .fires("a total one too high", draft -> draft.cells("t4.review.total=2"));
        planting.rule("T4-002")
                .fires("a total alone", draft -> draft.cells("t4.review.upheld=0"))
                .fires("an outcome alone", draft -> draft.cells("t4.review.total=0"))
                .passes("both, and unequal", draft -> draft.cells("t4.review.total=2"));
        planting.rule("T4-003")
                .fires("half a case", draft -> draft.cells("t4.review.other=0.5"))
                .fires("fewer than none", draft -> draft.cells("t4.review.other=-1"))
                .passes("a whole number with a point", draft -> draft.cells("t4.review.upheld=1.0"));
        afterReview(planting);
        planting.rule("T4-005")
                .fires("a refusal and a suit in 2024", draft -> direct(draft, 2024, 1, 1))
                .passes("in 2023", draft -> direct(draft, 2023, 1, 1))
                .passes("no refusal", draft -> direct(draft, 2024, 1, 0))
                .passes("no suit without review", draft -> direct(draft, 2024, 0, 1));
        planting.rule("T4-006")
                .fires("three of five corrected", draft -> concluded(draft, 2, 3, 0))
                .passes("half of six", draft -> concluded(draft, 2, 3, 1))
                .passes("four of four", draft -> concluded(draft, 0, 4, 0));
        planting.rule("T4-007")
                .fires("one value dropped", draft -> draft.cells("t4.litigation_after_review.pending=!"))
                .fires("one group dropped", draft -> draft.cells("t4.litigation_after_review.*=!"))
                .passes("a blank value", draft -> draft.cells("t4.litigation_after_review.pending=_"))
                .passes("the whole table dropped", draft -> draft.cells("t4.*=!"));
    }

    private static void afterReview(Planting planting) {
        planting.rule("T4-004")
                .fires("nothing known of last year", draft -> draft.cells("t4.review.*=0"))
                .fires("none last year either", draft -> {
                    draft.cells("t4.review.*=0");
                    draft.previous().cells("t4.review.*=0");
                })
                .passes("a review last year", draft -> {
                    draft.cells("t4.review.*=0");
                    draft.previous().cells("t4.review.upheld=1 t4.review.total=1");
                })
                .passes("no suit after review", draft -> draft.cells("t4.review.*=0 t4.litigation_after_review.*=0"));
    }

    private static void direct(CaseDraft draft, int year, int suits, int refusals) {
        draft.report().year(year);
        draft.cells("t4.litigation_direct.upheld=%1$d t4.litigation_direct.total=%1$d t3.denied.third_party.total=%2$d"
                .formatted(suits, refusals));
    }

    private static void concluded(CaseDraft draft, int upheld, int corrected, int other) {
        draft.cells("t4.review.upheld=%d t4.review.corrected=%d t4.review.other=%d t4.review.total=%d"
                .formatted(upheld, corrected, other, upheld + corrected + other));
    }
}
