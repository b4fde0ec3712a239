package dev.gouji.validate.planted;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;

/** What is planted for the family XT. */
final class TablePlants {
    private static final String NO_REQUESTS = "t3.new_received.*=0 t3.carried_in.*=0 ";
    private static final String DENIED = "t3.denied.third_party.total=";

    private TablePlants() {}

    static void plant(Planting planting) {
        zeros(planting);
        cases(planting);
        functions(planting);
    }

    private static void zeros(Planting planting) {
        planting.rule("XT-001")
                .fires("zeros everywhere", draft -> draft.cells("t2.*=0 t3.*=0 t4.*=0"))
                .fires(
                        "zeros everywhere, but not last year",
                        draft -> draft.cells("t2.*=0 t3.*=0 t4.*=0").previous())
                .passes(
                        "one normative document",
                        draft -> draft.cells("t2.*=0 t3.*=0 t4.*=0 t2.art20_1.normative_document.effective=1"))
                .passes("a blank among the zeros", draft -> draft.cells("t2.*=0 t3.*=0 t4.*=0 t4.review.total=_"))
                .on(FormGeneration.G2019)
                .fires("zeros everywhere", draft -> draft.cells("t2.*=0 t3.*=0 t4.*=0"));
    }

    private static void cases(Planting planting) {
        planting.rule("XT-002")
                .fires("three cases and no request", draft -> draft.cells(NO_REQUESTS))
                .fires(
                        "last year had requests",
                        draft -> draft.cells(NO_REQUESTS).previous())
                .passes("one request", draft -> draft.cells(NO_REQUESTS + "t3.new_received.total=1"))
                .passes("a request carried in", draft -> draft.cells(NO_REQUESTS + "t3.carried_in.total=1"))
                .passes("neither", draft -> draft.cells(NO_REQUESTS + "t4.*=0"));
        planting.rule("XT-003")
                .fires("a case more than two years of requests", draft -> twoYears(draft, 6))
                .passes("as many cases as requests", draft -> twoYears(draft, 5))
                .passes(
                        "this year's requests alone explain them",
                        draft -> draft.cells("t3.result_total.total=5 t4.review.total=5 t4.litigation_direct.total=0"))
                .passes("nothing known of last year", draft -> draft.cells("t3.result_total.total=0"));
        planting.rule("XT-006")
                .fires("fifty refusals", draft -> draft.cells(DENIED + "50 t4.*=0"))
                .passes("49 refusals", draft -> draft.cells(DENIED + "49 t4.*=0"))
                .passes("one case pending", draft -> draft.cells(DENIED + "50 t4.*=0 t4.review.pending=1"))
                .passes("a table of blanks", draft -> draft.cells(DENIED + "50 t4.*=_"));
    }

    private static void twoYears(CaseDraft draft, int reviews) {
        draft.cells("t3.result_total.total=2 t4.review.total=%d t4.litigation_direct.total=0".formatted(reviews));
        draft.previous().cells("t3.result_total.total=3");
    }

    private static void functions(Planting planting) {
        String coercion = "t2.art20_6.coercion.decisions=";
        String penalty = " t2.art20_6.penalty.decisions=";
        planting.rule("XT-004")
                .fires("measures without a penalty", draft -> draft.cells(coercion + 3 + penalty + 0))
                .passes("one penalty", draft -> draft.cells(coercion + 3 + penalty + 1))
                .passes(
                        "customs",
                        draft -> draft.cells(coercion + 3 + penalty + 0)
                                .report()
                                .name("青山海关", OrganKind.DEPARTMENT_CUSTOMS, OrganLevel.CITY));
        String fee = "t2.art20_8.fee.amount_wan_yuan=0.5 t2.art20_5.licensing.decisions=";
        planting.rule("XT-005")
                .fires(
                        "fees of an audit office",
                        draft -> draft.cells(fee + 0)
                                .report()
                                .name("青山县审计局", OrganKind.DEPARTMENT_AUDIT, OrganLevel.COUNTY))
                .passes(
                        "with one licence",
                        draft -> draft.cells(fee + 1)
                                .report()
                                .name("青山县审计局", OrganKind.DEPARTMENT_AUDIT, OrganLevel.COUNTY))
                .passes(
                        "a school authority",
                        draft -> draft.cells(fee + 0)
                                .report()
                                .name("青山县教育局", OrganKind.DEPARTMENT_EDUCATION, OrganLevel.COUNTY))
                .passes(
                        "nobody knows whose",
                        draft -> draft.cells(fee + 0).report().name("青山", null, null));
    }
}
