package dev.gouji.validate.planted;

import static dev.gouji.contract.form.FormGeneration.G2014;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.validate.rule.Publication;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is planted for the family PUB. */
final class PublicationPlants {
    private static final LocalDate SEEN = LocalDate.of(2024, 2, 10);

    private PublicationPlants() {}

    static void plant(Planting planting) {
        deadlines(planting);
        crawls(planting);
        pages(planting);
    }

    private static Consumer<CaseDraft> on(int year, int month, int day) {
        return draft -> draft.report().published(LocalDate.of(year, month, day));
    }

    private static Consumer<CaseDraft> government(int year, int month, int day) {
        return draft -> draft.report()
                .name("青山县人民政府", OrganKind.GOVERNMENT, OrganLevel.COUNTY)
                .published(LocalDate.of(year, month, day));
    }

    private static CaseDraft seen(CaseDraft draft, Publication publication) {
        return draft.around(known -> known.withPublication(publication));
    }

    private static void deadlines(Planting planting) {
        planting.rule("PUB-001")
                .fires("on the first of February", on(2024, 2, 1))
                .fires("of a city of unknown level", unsure("临川市财政局", OrganKind.DEPARTMENT_FINANCE))
                .passes("of a zone", unsure("临川市高新区财政局", OrganKind.DEPARTMENT_FINANCE))
                .passes("the years contradict each other", draft -> {
                    on(2024, 2, 20).accept(draft);
                    draft.report().year(new ReportYear(2022, 2023, null));
                })
                .passes("on the last day of January", on(2024, 1, 31))
                .passes("a re-publication of what was seen in time", draft -> {
                    on(2024, 2, 20).accept(draft);
                    seen(draft, Publication.seenOn(LocalDate.of(2024, 1, 30)));
                })
                .passes(
                        "a town",
                        draft -> draft.report()
                                .name("青山镇人民政府", OrganKind.TOWNSHIP, OrganLevel.TOWNSHIP)
                                .published(LocalDate.of(2024, 2, 20)))
                .on(G2014)
                .fires("in April under the old regulations", on(2018, 4, 1))
                .passes("in March under the old regulations", on(2018, 3, 31));
        planting.rule("PUB-002")
                .fires("on the first of April", government(2024, 4, 1))
                .fires("of a city of unknown level", unsure("临川市人民政府", null))
                .passes("of a district nobody knows", unsure("大亚区人民政府", null))
                .passes("on the last day of March", government(2024, 3, 31))
                .passes(
                        "no date",
                        draft -> draft.report()
                                .name("青山县人民政府", OrganKind.GOVERNMENT, OrganLevel.COUNTY)
                                .published(null));
        planting.rule("PUB-003")
                .fires("a day after the notice", draft -> local(draft, LocalDate.of(2024, 1, 19)))
                .passes("on the day of the notice", draft -> local(draft, LocalDate.of(2024, 1, 20)));
        planting.rule("PUB-004")
                .fires("on New Year's Eve", on(2023, 12, 31))
                .passes("on New Year's Day", on(2024, 1, 1));
        planting.rule("PUB-011")
                .fires("no date", draft -> draft.report().published(null))
                .passes("a date", draft -> {});
    }

    /** In May, by an organ that no table of divisions knows. */
    private static Consumer<CaseDraft> unsure(String name, OrganKind kind) {
        return draft -> draft.report().name(name, kind, null).published(LocalDate.of(2024, 5, 8));
    }

    private static void local(CaseDraft draft, LocalDate deadline) {
        seen(
                draft,
                new Publication(
                        SEEN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(deadline),
                        List.of()));
    }

    private static void crawls(Planting planting) {
        planting.rule("PUB-005")
                .fires("absent two days after its date", draft -> absent(draft, LocalDate.of(2024, 1, 22)))
                .passes("absent the day after", draft -> absent(draft, LocalDate.of(2024, 1, 21)));
        planting.rule("PUB-006")
                .fires("other figures", draft -> later(draft, Optional.of(SEEN), Optional.empty()))
                .passes("seen once", draft -> seen(draft, Publication.seenOn(SEEN)));
        planting.rule("PUB-007")
                .fires("gone", draft -> later(draft, Optional.empty(), Optional.of(SEEN)))
                .passes("still there", draft -> seen(draft, Publication.seenOn(SEEN)));
    }

    private static void absent(CaseDraft draft, LocalDate day) {
        seen(
                draft,
                new Publication(
                        SEEN,
                        Optional.of(day),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private static void later(CaseDraft draft, Optional<LocalDate> changed, Optional<LocalDate> gone) {
        seen(
                draft,
                new Publication(
                        SEEN,
                        Optional.empty(),
                        changed,
                        gone,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private static void pages(Planting planting) {
        planting.rule("PUB-008")
                .fires("a dead attachment", draft -> page(draft, List.of("附件1.doc"), "年报"))
                .fires(
                        "a picture that is none",
                        draft -> draft.report().text(Chapter.OTHER, "无其他事项。data:image/s9,\"s9://somewhere/picture\""))
                .passes("nothing dead", draft -> page(draft, List.of(), "年报"))
                .passes(
                        "a picture within the text",
                        draft -> draft.report().text(Chapter.OTHER, "无其他事项。data:image/png;base64,iVBO"));
        planting.rule("PUB-009")
                .fires("among the news", draft -> page(draft, List.of(), "工作动态"))
                .passes("in its column", draft -> page(draft, List.of(), "政府信息公开年度报告"));
        planting.rule("PUB-010")
                .fires("an attachment and nothing else", draft -> {
                    bare(draft);
                    draft.report().attachments("年度报告.pdf");
                })
                .passes("text and an attachment", draft -> draft.report().attachments("年度报告.pdf"))
                .passes("nothing at all", PublicationPlants::bare);
        planting.rule("PUB-012")
                .fires("out of order", draft -> listed(draft, 2023, 2021, 2022, 2020))
                .fires("a year missing", draft -> listed(draft, 2023, 2022, 2020))
                .passes("the latest first", draft -> listed(draft, 2023, 2022, 2021, 2020))
                .passes("one of them pinned", draft -> listed(draft, 2021, 2023, 2022, 2020));
    }

    private static void page(CaseDraft draft, List<String> broken, String column) {
        seen(
                draft,
                new Publication(
                        SEEN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        broken,
                        Optional.of(column),
                        Optional.empty(),
                        List.of()));
    }

    private static void listed(CaseDraft draft, Integer... years) {
        seen(
                draft,
                new Publication(
                        SEEN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(years)));
    }

    private static void bare(CaseDraft draft) {
        draft.cells("t2.*=! t3.*=! t4.*=!").report().preface("");
        for (Chapter chapter : Chapter.values()) {
            draft.report().text(chapter, "");
        }
    }
}
