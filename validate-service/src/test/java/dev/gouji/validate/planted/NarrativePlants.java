package dev.gouji.validate.planted;

import static dev.gouji.contract.form.FormGeneration.G2014;
import static dev.gouji.contract.form.FormGeneration.G2019;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Claim.Role;
import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Place;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** What is planted for the family NAR. */
final class NarrativePlants {
    private NarrativePlants() {}

    static void plant(Planting planting) {
        requests(planting);
        outcomes(planting);
        cases(planting);
        disclosure(planting);
        ListPlants.plant(planting);
    }

    private static long figure(CaseDraft draft, String cell) {
        return draft.report().figure(cell).longValueExact();
    }

    /** Says that a cell is so much more than it is. */
    private static Consumer<CaseDraft> off(Metric metric, String cell, long by) {
        return draft -> draft.report().claim(metric, figure(draft, cell) + by);
    }

    private static Consumer<CaseDraft> instead(Metric metric, String cell, long by) {
        return draft -> draft.report().withoutClaims().claim(metric, figure(draft, cell) + by);
    }

    static Consumer<CaseDraft> said(Claim... claims) {
        return draft -> {
            for (Claim claim : claims) {
                draft.report().claim(claim);
            }
        };
    }

    static Claim claim(Metric metric, Metric about, String low, String high, String unit, int list, Role role) {
        return new Claim(
                metric,
                about,
                new BigDecimal(low),
                new BigDecimal(high),
                unit,
                Scope.ORGAN,
                Chapter.OVERALL,
                list,
                role,
                "测试列举句。",
                new Place.InText(9, 90, 99));
    }

    static Claim elsewhere(Metric metric, long value, String unit, Scope scope, String sentence) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new Claim(
                metric,
                null,
                number,
                number,
                unit,
                scope,
                Chapter.REQUESTS,
                0,
                Role.ALONE,
                sentence,
                new Place.InText(8, 80, 89));
    }

    private static void requests(Planting planting) {
        String received = "t3.new_received.total";
        planting.rule("NAR-001")
                .fires("three more than the table", instead(Metric.RECEIVED, received, 3))
                .fires(
                        "approximate, and still above",
                        draft -> draft.report()
                                .withoutClaims()
                                .claim(
                                        Metric.RECEIVED,
                                        figure(draft, received) + 20,
                                        figure(draft, received) + 29,
                                        "件",
                                        Scope.ORGAN,
                                        0,
                                        Role.ALONE))
                .passes(
                        "with those carried in",
                        draft -> draft.report()
                                .withoutClaims()
                                .claim(Metric.RECEIVED, figure(draft, received) + figure(draft, "t3.carried_in.total")))
                .passes(
                        "of the whole region",
                        draft -> draft.report()
                                .withoutClaims()
                                .claim(Metric.RECEIVED, 999, 999, "件", Scope.REGION, 0, Role.ALONE))
                .passes(
                        "two channels that are the table together",
                        draft -> draft.report()
                                .withoutClaims()
                                .claim(Metric.RECEIVED, 3)
                                .claim(Metric.RECEIVED, figure(draft, received) - 3))
                .on(G2014)
                .fires(
                        "other than the statistics table",
                        draft -> draft.cells("s14.received=7").report().claim(Metric.RECEIVED, 8))
                .passes(
                        "as in the statistics table",
                        draft -> draft.cells("s14.received=7").report().claim(Metric.RECEIVED, 7));
        planting.rule("NAR-002")
                .fires(
                        "none in the prose",
                        draft -> draft.report().withoutClaims().claim(Metric.RECEIVED, 0))
                .fires("none in the table", draft -> draft.cells("t3.*=0"))
                .passes(
                        "none in both",
                        draft -> draft.cells("t3.*=0").report().withoutClaims().claim(Metric.RECEIVED, 0))
                .passes(
                        "none by one channel",
                        draft -> draft.report().claim(Metric.RECEIVED, 0, 0, "件", Scope.CHANNEL, 0, Role.ALONE));
        String closed = "t3.result_total.total";
        planting.rule("NAR-003")
                .fires("three more than the table", instead(Metric.CLOSED, closed, 3))
                .fires("handled more than came in", instead(Metric.HANDLED, closed, 50))
                .passes(
                        "withdrawn ones left out",
                        draft -> draft.cells("t3.other.misc.total=2")
                                .report()
                                .withoutClaims()
                                .claim(Metric.CLOSED, figure(draft, closed) - 2))
                .passes("handled is what was received", instead(Metric.HANDLED, received, 0));
        planting.rule("NAR-004")
                .fires("another number carried in", off(Metric.CARRIED_IN, "t3.carried_in.total", 1))
                .fires("another number carried out", off(Metric.CARRIED_OUT, "t3.carried_out.total", 2))
                .passes("both as in the table", draft -> {
                    off(Metric.CARRIED_IN, "t3.carried_in.total", 0).accept(draft);
                    off(Metric.CARRIED_OUT, "t3.carried_out.total", 0).accept(draft);
                });
        planting.rule("NAR-013")
                .fires("all closed, some carried out", draft -> draft.report().claim(Metric.ALL_CLOSED, 1))
                .passes(
                        "all closed, none carried out",
                        draft -> draft.cells("t3.carried_out.*=0").report().claim(Metric.ALL_CLOSED, 1));
        planting.rule("NAR-013")
                .fires(
                        "all closed in time, a note",
                        said(elsewhere(Metric.ALL_CLOSED, 1, null, Scope.ORGAN, "申请均按时办结。")));
        planting.rule("NAR-022")
                .fires("only the region's reviews", said(elsewhere(Metric.REVIEW, 44, "件", Scope.REGION, "全市复议44件。")))
                .passes(
                        "the region's and the own",
                        said(
                                elsewhere(Metric.REVIEW, 44, "件", Scope.REGION, "全市复议44件。"),
                                elsewhere(Metric.REVIEW, 1, "件", Scope.ORGAN, "我局复议1件。")))
                .passes(
                        "the region's are the table's",
                        said(elsewhere(Metric.REVIEW, 1, "件", Scope.REGION, "全市复议1件。")));
    }

    private static void outcomes(Planting planting) {
        planting.rule("NAR-005")
                .fires("granted one more", off(Metric.GRANTED, "t3.granted.total", 1_000))
                .fires("denied where none is", draft -> draft.report().claim(Metric.DENIED, 2))
                .passes(
                        "granted with partly granted",
                        draft -> draft.report()
                                .claim(
                                        Metric.GRANTED,
                                        figure(draft, "t3.granted.total") + figure(draft, "t3.partial.total")))
                .passes("none denied", draft -> draft.report().claim(Metric.DENIED, 0));
        planting.rule("NAR-006")
                .fires("other natural persons", off(Metric.NATURAL_PERSON, "t3.new_received.natural_person", 9))
                .passes(
                        "persons with those carried in",
                        draft -> draft.report()
                                .claim(
                                        Metric.NATURAL_PERSON,
                                        figure(draft, "t3.new_received.natural_person")
                                                + figure(draft, "t3.carried_in.natural_person")))
                .passes(
                        "organisations are the other columns",
                        draft -> draft.report()
                                .claim(
                                        Metric.LEGAL_PERSON,
                                        figure(draft, "t3.new_received.total")
                                                - figure(draft, "t3.new_received.natural_person")));
    }

    private static void cases(Planting planting) {
        planting.rule("NAR-007")
                .fires("none in the prose", draft -> draft.report().claim(Metric.REVIEW, 0))
                .fires("another number", off(Metric.REVIEW, "t4.review.total", 2))
                .passes("as in the table", off(Metric.REVIEW, "t4.review.total", 0))
                .passes(
                        "of last year",
                        draft -> draft.report().claim(Metric.REVIEW, 5, 5, "件", Scope.OTHER_PERIOD, 0, Role.ALONE));
        planting.rule("NAR-008")
                .fires("one group alone", off(Metric.LITIGATION, "t4.litigation_direct.total", 0))
                .passes(
                        "both groups",
                        draft -> draft.report()
                                .claim(
                                        Metric.LITIGATION,
                                        figure(draft, "t4.litigation_direct.total")
                                                + figure(draft, "t4.litigation_after_review.total")))
                .fires("one more with the reviews", draft -> draft.report().claim(Metric.CASES, cases(draft) + 1))
                .passes("with the reviews", draft -> draft.report().claim(Metric.CASES, cases(draft)))
                .passes("one group under its name", off(Metric.LITIGATION_DIRECT, "t4.litigation_direct.total", 0));
        planting.rule("NAR-009")
                .fires("corrected where none is", draft -> draft.report().claim(Metric.REVIEW_CORRECTED, 1))
                .passes("as in the table", off(Metric.REVIEW_UPHELD, "t4.review.upheld", 0))
                .passes("of one group of lawsuits", off(Metric.LITIGATION_UPHELD, "t4.litigation_direct.upheld", 0));
    }

    private static long cases(CaseDraft draft) {
        return figure(draft, "t4.review.total")
                + figure(draft, "t4.litigation_direct.total")
                + figure(draft, "t4.litigation_after_review.total");
    }

    private static void disclosure(Planting planting) {
        String normative = "t2.art20_1.normative_document.";
        planting.rule("NAR-010")
                .fires("issued more", off(Metric.NORMATIVE_ISSUED, normative + "issued", 1))
                .fires("fewer in force", off(Metric.NORMATIVE_EFFECTIVE, normative + "effective", -1))
                .passes("disclosed is not issued", off(Metric.NORMATIVE_DISCLOSED, normative + "issued", 7))
                .on(G2019)
                .passes(
                        "in force is not disclosed in all",
                        off(Metric.NORMATIVE_EFFECTIVE, normative + "total_disclosed", 5));
        planting.rule("NAR-011")
                .fires(
                        "a regulation that the table has not",
                        draft -> draft.report().claim(Metric.REGULATION_ISSUED, 1))
                .passes("none", draft -> draft.report().claim(Metric.REGULATION_ISSUED, 0));
        planting.rule("NAR-012")
                .fires("other penalties", off(Metric.PENALTY, "t2.art20_6.penalty.decisions", -1))
                .fires(
                        "another amount",
                        draft -> draft.cells("t2.art20_8.fee.amount_wan_yuan=12.34")
                                .report()
                                .claim(claim(Metric.FEE_AMOUNT, null, "13.1", "13.1", "万元", 0, Role.ALONE)))
                .passes(
                        "a rounded amount",
                        draft -> draft.cells("t2.art20_8.fee.amount_wan_yuan=12.34")
                                .report()
                                .claim(claim(Metric.FEE_AMOUNT, null, "12.3", "12.3", "万元", 0, Role.ALONE)));
        planting.rule("NAR-020")
                .fires(
                        "as many titles as regulations",
                        draft -> draft.cells("t2.art20_1.regulation.issued=4")
                                .report()
                                .claim(Metric.LISTED_DOCUMENTS, 4))
                .passes(
                        "another number of titles",
                        draft -> draft.cells("t2.art20_1.regulation.issued=4")
                                .report()
                                .claim(Metric.LISTED_DOCUMENTS, 3))
                .passes(
                        "a government that makes regulations",
                        draft -> draft.cells("t2.art20_1.regulation.issued=4")
                                .report()
                                .name("青山市人民政府", OrganKind.GOVERNMENT, OrganLevel.CITY)
                                .claim(Metric.LISTED_DOCUMENTS, 4));
        planting.rule("NAR-021")
                .fires(
                        "approvals without licences",
                        draft -> draft.cells("t2.art20_5.licensing.decisions=0")
                                .report()
                                .claim(Metric.DISCLOSED_APPROVALS, 8))
                .passes("approvals and licences", draft -> draft.report().claim(Metric.DISCLOSED_APPROVALS, 8))
                .on(G2019)
                .passes(
                        "items of the year before",
                        draft -> draft.cells("t2.art20_5.licensing.decisions=0")
                                .report()
                                .claim(Metric.DISCLOSED_APPROVALS, 8));
    }
}
