package dev.gouji.validate.planted;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Trait;
import java.math.BigDecimal;
import java.util.List;

/** What is planted for the family T3. */
final class RequestPlants {
    private static final String AVAILABLE = "t3.new_received.total=%d t3.carried_in.total=%d ";

    private RequestPlants() {}

    static void plant(Planting planting) {
        sums(planting);
        oneSided(planting);
        cells(planting);
        shares(planting);
        columns(planting);
        subtotals(planting);
    }

    private static void sums(Planting planting) {
        planting.rule("T3-001")
                .fires("a total one too high", draft -> draft.report().plus("t3.granted.total=1"))
                .fires("an applicant one too low", draft -> draft.report().plus("t3.granted.natural_person=-1"))
                .passes(
                        "one request, of another applicant",
                        draft -> draft.report().plus("t3.granted.natural_person=-1 t3.granted.research=1"))
                .passes(
                        "blanks that are zeros",
                        draft -> draft.cells("t3.denied.admin_query.*=_ t3.denied.admin_query.total=0"))
                .passes("a blank total", draft -> draft.cells("t3.granted.total=_"))
                .on(FormGeneration.G2019)
                .fires(
                        "the one row of other handling",
                        draft -> draft.cells("t3.other.undivided.total=1" + " t3.other.undivided.research=2"));
        planting.rule("T3-002")
                .fires(
                        "one result too many",
                        draft -> draft.report().plus("t3.result_total.natural_person=1 t3.result_total.total=1"))
                .fires("one outcome left out", draft -> draft.report().plus("t3.partial.natural_person=-1"))
                .passes(
                        "one request, another outcome",
                        draft -> draft.report()
                                .plus("t3.granted.natural_person=-1 t3.granted.total=-1"
                                        + " t3.other.misc.natural_person=1 t3.other.misc.total=1"))
                .on(FormGeneration.G2019)
                .fires("other handling left out", draft -> draft.cells("t3.other.undivided.natural_person=1"));
        planting.rule("T3-003")
                .fires(
                        "one left over that never came in",
                        draft -> draft.report().plus("t3.carried_out.natural_person=1 t3.carried_out.total=1"))
                .passes(
                        "one more came in and is left over",
                        draft -> draft.report()
                                .plus("t3.carried_out.natural_person=1 t3.carried_out.total=1"
                                        + " t3.new_received.natural_person=1 t3.new_received.total=1"));
        planting.rule("T3-006")
                .fires("fifty more handled than there were", draft -> handled(draft, new BigDecimal(50)))
                .passes(
                        "everything handled",
                        draft -> handled(draft, draft.report().figure("t3.carried_out.natural_person")));
    }

    private static void handled(CaseDraft draft, BigDecimal more) {
        draft.report()
                .plus(("t3.granted.natural_person=%1$s t3.granted.total=%1$s"
                                + " t3.result_total.natural_person=%1$s t3.result_total.total=%1$s")
                        .formatted(more));
    }

    private static void oneSided(Planting planting) {
        planting.rule("T3-004")
                .fires("a row total alone", draft -> draft.cells("t3.denied.admin_query.total=2"))
                .fires("over blanks", draft -> draft.cells("t3.denied.admin_query.*=_ t3.denied.admin_query.total=2"))
                .passes(
                        "with its applicant",
                        draft -> draft.cells(
                                "t3.denied.admin_query.total=2" + " t3.denied.admin_query.natural_person=2"))
                .passes(
                        "with another number of applicants",
                        draft -> draft.cells(
                                "t3.denied.admin_query.total=2" + " t3.denied.admin_query.natural_person=1"));
        planting.rule("T3-005")
                .fires("an applicant alone", draft -> draft.cells("t3.denied.admin_query.natural_person=2"))
                .passes(
                        "a blank total",
                        draft -> draft.cells(
                                "t3.denied.admin_query.natural_person=2" + " t3.denied.admin_query.total=_"));
    }

    private static void cells(Planting planting) {
        planting.rule("T3-007")
                .fires("half a request", draft -> draft.cells("t3.granted.research=0.5"))
                .fires("fewer than none", draft -> draft.cells("t3.granted.research=-1"))
                .passes("a whole number with a point", draft -> draft.cells("t3.granted.research=2.0"));
        planting.rule("T3-008")
                .fires("no figure at all", draft -> draft.cells("t3.*=_"))
                .passes("a single one", draft -> draft.cells("t3.*=_ t3.granted.total=0"));
        planting.rule("T3-009")
                .fires("zeros everywhere", draft -> draft.cells("t3.*=0"))
                .passes("a single request", draft -> draft.cells("t3.*=0 t3.new_received.total=1"))
                .passes("a blank among the zeros", draft -> draft.cells("t3.*=0 t3.granted.total=_"));
        planting.rule("T3-010")
                .fires("a blank total", draft -> draft.cells("t3.granted.total=_"))
                .passes("a blank row", draft -> draft.cells("t3.denied.admin_query.*=_"))
                .passes("a blank applicant", draft -> draft.cells("t3.granted.research=_"));
    }

    private static void shares(Planting planting) {
        planting.rule("T3-011")
                .fires("eleven of twenty", draft -> draft.cells(AVAILABLE.formatted(17, 3) + "t3.carried_out.total=11"))
                .fires("five of nine", draft -> draft.cells(AVAILABLE.formatted(9, 0) + "t3.carried_out.total=5"))
                .passes("ten of twenty", draft -> draft.cells(AVAILABLE.formatted(17, 3) + "t3.carried_out.total=10"))
                .passes("four of four", draft -> draft.cells(AVAILABLE.formatted(4, 0) + "t3.carried_out.total=4"));
        planting.rule("T3-012")
                .fires("one of ten", draft -> excessive(draft, 8, 2))
                .passes("one of eleven", draft -> excessive(draft, 9, 2))
                .passes("none", draft -> draft.cells(AVAILABLE.formatted(8, 2)));
        planting.rule("T3-013")
                .fires("eight of ten", draft -> share(draft, "not_processed.duplicate", 8, 10))
                .fires("five of six", draft -> share(draft, "not_processed.duplicate", 5, 6))
                .passes("79 of 100", draft -> share(draft, "not_processed.duplicate", 79, 100))
                .passes("four of four", draft -> share(draft, "not_processed.duplicate", 4, 4));
        planting.rule("T3-015")
                .fires("17 of 20", draft -> share(draft, "unable.not_held", 17, 20))
                .passes("16 of 20", draft -> share(draft, "unable.not_held", 16, 20))
                .passes("all of 19", draft -> share(draft, "unable.not_held", 19, 19));
        planting.rule("T3-014")
                .fires("by a town", draft -> secret(draft, "青山", OrganKind.TOWNSHIP, OrganLevel.TOWNSHIP))
                .fires("by a park", draft -> secret(draft, "青山工业园区管委会", OrganKind.DEVELOPMENT_ZONE, null))
                .fires("by what has the level of a town", draft -> secret(draft, "青山", null, OrganLevel.TOWNSHIP))
                .passes("by what has the level of a county", draft -> secret(draft, "青山", null, OrganLevel.COUNTY))
                .passes("by a pilot zone", draft -> secret(draft, "青山综合实验区", OrganKind.DEVELOPMENT_ZONE, null))
                .passes("by a county", draft -> secret(draft, "青山", OrganKind.GOVERNMENT, OrganLevel.COUNTY))
                .passes("by nobody knows whom", draft -> secret(draft, "青山", null, null))
                .passes(
                        "a town that had none",
                        draft -> draft.report().name("青山县河口镇人民政府", OrganKind.TOWNSHIP, OrganLevel.TOWNSHIP));
    }

    private static void excessive(CaseDraft draft, int received, int carriedIn) {
        draft.cells(AVAILABLE.formatted(received, carriedIn) + "t3.not_processed.excessive.total=1");
    }

    private static void share(CaseDraft draft, String row, int part, int whole) {
        draft.cells("t3.%s.total=%d t3.result_total.total=%d".formatted(row, part, whole));
    }

    private static void secret(CaseDraft draft, String name, OrganKind kind, OrganLevel level) {
        draft.report().name(name, kind, level);
        draft.cells("t3.denied.state_secret.natural_person=1 t3.denied.state_secret.total=1");
    }

    private static void columns(Planting planting) {
        planting.rule("T3-016")
                .fires("firms are copied from persons", draft -> copy(draft, "natural_person", "commercial"))
                .fires("five requests, two outcomes", draft -> twins(draft, 3, 2))
                .fires("three received and two carried in", draft -> {
                    twins(draft, 3, 2);
                    draft.report()
                            .plus("t3.new_received.commercial=-2 t3.new_received.research=-2"
                                    + " t3.carried_in.commercial=2 t3.carried_in.research=2");
                })
                .passes("four requests, two outcomes", draft -> twins(draft, 2, 2))
                .passes("five requests, one outcome", draft -> twins(draft, 5, 0))
                .passes(
                        "persons alone, as the total says",
                        draft -> draft.cells("t3.*=0 t3.new_received.natural_person=5 t3.new_received.total=5"
                                + " t3.granted.natural_person=3 t3.granted.total=3 t3.partial.natural_person=2"
                                + " t3.partial.total=2 t3.result_total.natural_person=5 t3.result_total.total=5"))
                .passes("but for one figure", draft -> {
                    copy(draft, "natural_person", "commercial");
                    draft.report().plus("t3.granted.commercial=1");
                })
                .passes(
                        "small numbers",
                        draft -> draft.cells("t3.*=0 t3.new_received.research=2 t3.granted.research=1"
                                + " t3.partial.research=1 t3.new_received.commercial=2 t3.granted.commercial=1"
                                + " t3.partial.commercial=1"));
        planting.rule("T3-017")
                .fires("totals in the column of persons", draft -> totalsAsPersons(draft))
                .passes(
                        "persons alone",
                        draft -> draft.cells("t3.*=0 t3.new_received.natural_person=4"
                                + " t3.new_received.total=4 t3.granted.natural_person=4 t3.granted.total=4"))
                .passes("zeros and one stray firm", draft -> draft.cells("t3.*=0 t3.granted.commercial=1"));
    }

    /** Firms and research bodies with the same figures. */
    private static void twins(CaseDraft draft, int granted, int partial) {
        draft.cells("t3.*=0");
        for (String applicant : List.of("commercial", "research")) {
            draft.cells("t3.new_received.%1$s=%2$d t3.granted.%1$s=%3$d t3.partial.%1$s=%4$d t3.result_total.%1$s=%2$d"
                    .formatted(applicant, granted + partial, granted, partial));
        }
    }

    private static void copy(CaseDraft draft, String from, String into) {
        draft.report().build().cells().forEach((id, cell) -> {
            if (id.table().equals("t3") && id.column().equals(from)) {
                draft.cells(
                        "t3.%s.%s=%s".formatted(id.row(), into, cell.figure().orElseThrow()));
            }
        });
    }

    private static void totalsAsPersons(CaseDraft draft) {
        copy(draft, "total", "natural_person");
        draft.cells("t3.granted.commercial=1");
    }

    private static void subtotals(Planting planting) {
        planting.rule("T3-018")
                .fires("refusals add up to two", draft -> refusals(draft, "不予公开小计", 3))
                .passes("and the subtotal says so", draft -> refusals(draft, "不予公开小计", 2))
                .passes("and the reader saw the row too", draft -> {
                    refusals(draft, "不予公开小计", 2);
                    draft.report().trait(Trait.Kind.EXTRA_ROW, "不予公开小计");
                })
                .passes("one that cannot be read", draft -> draft.report().added("t3.x.不予公开小计.total", "?x"))
                .passes("a total of two groups", draft -> refusals(draft, "不予公开和无法提供合计", 3))
                .passes("a row of another matter", draft -> refusals(draft, "不予公开答复平均天数", 3))
                .passes(
                        "a row whose figures were not read",
                        draft -> draft.report().trait(Trait.Kind.EXTRA_ROW, "无法提供小计"));
    }

    private static void refusals(CaseDraft draft, String label, int printed) {
        draft.cells("t3.denied.third_party.total=2")
                .report()
                .added("t3.x.%s.total".formatted(label), String.valueOf(printed));
    }
}
