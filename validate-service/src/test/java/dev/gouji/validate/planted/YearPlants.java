package dev.gouji.validate.planted;

import static dev.gouji.contract.form.FormGeneration.G2014;
import static dev.gouji.contract.form.FormGeneration.G2019;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Claim.Role;
import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What is planted for the family XY. */
final class YearPlants {
    private static final String DOCUMENTS = "t2.art20_1.normative_document.";

    private YearPlants() {}

    static void plant(Planting planting) {
        stocks(planting);
        olderForms(planting);
        copies(planting);
        jumps(planting);
        years(planting);
    }

    private static long figure(CaseDraft draft, String cell) {
        return draft.report().figure(cell).longValueExact();
    }

    private static void stocks(Planting planting) {
        planting.rule("XY-001")
                .fires(
                        "one less carried in than out",
                        draft -> draft.previous().plus("t3.carried_out.total=1 t3.carried_out.natural_person=1"))
                .passes("as carried out", CaseDraft::previous)
                .passes("the year before is unknown", draft -> {});
        planting.rule("XY-002")
                .fires("one more in force", draft -> {
                    draft.previous();
                    draft.report().plus(DOCUMENTS + "effective=1");
                })
                .passes("as issued and repealed", CaseDraft::previous)
                .passes("one more issued and in force", draft -> {
                    draft.previous();
                    draft.report().plus(DOCUMENTS + "effective=1 " + DOCUMENTS + "issued=1");
                });
        planting.rule("XY-003")
                .fires(
                        "two pending, one counted",
                        draft -> draft.previous().plus("t4.review.pending=2 t4.review.total=2"))
                .passes(
                        "one pending, one counted",
                        draft -> draft.previous().plus("t4.review.pending=1 t4.review.total=1"));
    }

    /** Puts a report on the form of 2019 before one on that of 2021. */
    private static void from2019(CaseDraft draft) {
        draft.report().year(2021);
        draft.previous();
    }

    private static void olderForms(Planting planting) {
        String items = "t2.art20_5.licensing.items_prev_year";
        planting.rule("XY-004")
                .on(G2019)
                .fires("items that do not go on", draft -> {
                    draft.previous();
                    draft.report().plus(items + "=2");
                })
                .passes("items that go on", CaseDraft::previous);
        planting.rule("XY-005")
                .on(G2019)
                .fires("fewer disclosed in all", draft -> {
                    draft.previous().cells(DOCUMENTS + "total_disclosed=99");
                })
                .passes("as many", draft -> {
                    draft.previous()
                            .cells(DOCUMENTS + "total_disclosed=" + figure(draft, DOCUMENTS + "total_disclosed"));
                });
        planting.rule("XY-006")
                .fires("more in force than were disclosed", draft -> {
                    from2019(draft);
                    draft.previous()
                            .cells(DOCUMENTS + "total_disclosed="
                                    + (figure(draft, DOCUMENTS + "effective")
                                            - figure(draft, DOCUMENTS + "issued")
                                            - 1));
                })
                .passes("as many in force", draft -> {
                    from2019(draft);
                    draft.previous()
                            .cells(DOCUMENTS + "total_disclosed="
                                    + (figure(draft, DOCUMENTS + "effective") - figure(draft, DOCUMENTS + "issued")));
                });
    }

    private static void copies(Planting planting) {
        for (FormGeneration form : List.of(FormGeneration.G2021, G2014)) {
            planting.rule("XY-007")
                    .on(form)
                    .fires("all figures copied", draft -> sameFigures(draft, form))
                    .passes("one figure is another", draft -> {
                        sameFigures(draft, form);
                        draft.previous().plus(Form.of(form).cells().getFirst().path() + "=1");
                    })
                    .passes("a handful of zeros", draft -> {
                        String table = Form.of(form).cells().getFirst().table();
                        draft.cells(table + ".*=0" + (form == G2014 ? "" : " t3.*=0 t4.*=0"));
                        sameFigures(draft, form);
                    });
        }
        planting.rule("XY-008")
                .fires(
                        "the text of last year with other numbers",
                        draft -> copy(draft, text -> text.replace("2022", "2023"), Chapter.OVERALL, Chapter.PROBLEMS))
                .fires(
                        "a tenth written anew",
                        draft -> copy(draft, text -> text + "今年新开通了山洪预警短信，覆盖沿河三个村。", Chapter.OVERALL, Chapter.PROBLEMS))
                .passes("other sentences", draft -> {
                    draft.previous();
                    draft.report()
                            .text(Chapter.OVERALL, Sentences.some(2023, new Random(1), 7))
                            .text(Chapter.PROBLEMS, "问题是解读偏少。");
                    draft.previous()
                            .text(Chapter.OVERALL, Sentences.some(2030, new Random(1), 3))
                            .text(Chapter.PROBLEMS, "群众意见收集得不够及时，来年将每月走访一次。");
                });
        planting.rule("XY-009")
                .fires("last year's problems", draft -> copy(draft, text -> text, Chapter.PROBLEMS))
                .passes(
                        "the remedies written anew",
                        draft -> copy(
                                draft,
                                text -> text.substring(0, text.indexOf('\n')) + "\n改进措施：明年由办公室牵头逐项销号，季末公布结果，请群众评价。",
                                Chapter.PROBLEMS));
    }

    private static void sameFigures(CaseDraft draft, FormGeneration form) {
        draft.previous();
        for (CellId cell : Form.of(form).cells()) {
            draft.previous().cells(cell.path() + "=" + draft.report().figure(cell.path()));
        }
    }

    /** Writes last year's text into this year's parts, after a change. */
    private static void copy(CaseDraft draft, UnaryOperator<String> change, Chapter... chapters) {
        for (Chapter chapter : chapters) {
            draft.report().text(chapter, change.apply(draft.previous().text(chapter)));
        }
    }

    private static void jumps(Planting planting) {
        String penalties = "t2.art20_6.penalty.decisions";
        planting.rule("XY-010")
                .fires("from 99 to 1200", both(penalties, 99, 1200))
                .fires("from 1200 to 0", both(penalties, 1200, 0))
                .passes("ten times as many", both(penalties, 120, 1199))
                .passes("small numbers", both(penalties, 3, 60));
        String amount = "t2.art20_8.fee.amount_wan_yuan";
        planting.rule("XY-011")
                .fires("in 元 this year", both(amount, 12, 123_400))
                .fires("in 元 last year", both(amount, 123_400, 12))
                .passes("a hundred times", both(amount, 12, 1234))
                .passes("none last year", both(amount, 0, 123_400));
        planting.rule("XY-012")
                .fires("many, then none", draft -> {
                    draft.previous();
                    draft.cells("t3.*=0");
                })
                .passes("few, then none", draft -> {
                    draft.previous().cells("t3.new_received.total=9");
                    draft.cells("t3.*=0");
                })
                .on(G2014)
                .fires("many, then none", draft -> {
                    draft.previous().cells("s14.received=10");
                    draft.cells("s14.received=0 s14.closed=0 s14.replies=0");
                });
    }

    private static Consumer<CaseDraft> both(String cell, long before, long now) {
        return draft -> {
            draft.previous().cells(cell + "=" + before);
            draft.cells(cell + "=" + now);
        };
    }

    private static Claim growth(String percent) {
        return new Claim(
                Metric.CHANGE,
                Metric.RECEIVED,
                new BigDecimal(percent),
                new BigDecimal(percent),
                "%",
                Scope.ORGAN,
                Chapter.REQUESTS,
                0,
                Role.ALONE,
                "同比增长%s%%。".formatted(percent),
                new Place.InText(8, 80, 89));
    }

    private static void years(Planting planting) {
        planting.rule("XY-013")
                .fires("doubled, said to have tripled", grown(40, 80, "200"))
                .fires("fallen, said to have grown", grown(80, 40, "50"))
                .passes("within half a point", grown(3607, 3646, "1.05"))
                .passes("none the year before", grown(0, 80, "300"));
        planting.rule("XY-014")
                .fires("two years missing", draft -> draft.around(known -> known.withYears(Set.of(2019, 2020, 2023))))
                .passes(
                        "a gap long before",
                        draft -> draft.around(known -> known.withYears(Set.of(2015, 2022, 2023, 2024))))
                .passes("the first report", draft -> draft.around(known -> known.withYears(Set.of(2023, 2025))));
    }

    private static Consumer<CaseDraft> grown(long before, long now, String percent) {
        return draft -> {
            draft.previous().withoutClaims().cells("t3.new_received.total=" + before + " t3.carried_in.total=0");
            draft.cells("t3.new_received.total=" + now + " t3.carried_in.total=0");
            draft.report().withoutClaims().claim(growth(percent));
        };
    }
}
