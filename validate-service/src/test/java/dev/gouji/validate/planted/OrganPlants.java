package dev.gouji.validate.planted;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.Likeness;
import dev.gouji.validate.rule.ReportBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** What is planted for the family XO. */
final class OrganPlants {
    private static final String PENALTIES = "t2.art20_6.penalty.decisions";
    private static final String LICENCES = "t2.art20_5.licensing.decisions";

    private static final String LECTURE = "我局还组织开展了政务公开专题讲座，邀请专家讲解条例修订的要点，全体干部职工参加，并现场答疑。";

    private OrganPlants() {}

    static void plant(Planting planting) {
        members(planting);
        likenesses(planting);
        versions(planting);
        names(planting);
    }

    /** Makes the report a government's that adds up two members, the second of which may be changed. */
    private static void government(CaseDraft draft, Consumer<ReportBuilder> change) {
        draft.report().name("青山县人民政府", OrganKind.GOVERNMENT, OrganLevel.COUNTY);
        Report first =
                CleanReport.of(draft.report().build().form(), new Random(77)).build();
        ReportBuilder second = CleanReport.of(draft.report().build().form(), new Random(78));
        for (CellId cell : first.cells().keySet()) {
            BigDecimal sum = first.figure(cell).orElseThrow().add(second.figure(cell.path()));
            draft.cells(cell.path() + "=" + sum);
        }
        change.accept(second);
        draft.around(known -> known.withMembers(List.of(first, second.build())));
    }

    private static void members(Planting planting) {
        planting.rule("XO-001")
                .fires("one more penalty than the members have", draft -> {
                    government(draft, member -> {});
                    draft.report().plus(PENALTIES + "=1");
                })
                .fires(
                        "two cells below the sum",
                        draft -> government(draft, member -> member.plus(PENALTIES + "=1 " + LICENCES + "=2")))
                .passes("the sums of its members", draft -> government(draft, member -> {}))
                .passes("a government that counts itself alone", draft -> {
                    ReportBuilder member = CleanReport.of(draft.report().build().form(), new Random(79))
                            .cells("t2.*=77 t3.*=88 t4.*=99");
                    draft.report().name("青山县人民政府", OrganKind.GOVERNMENT, OrganLevel.COUNTY);
                    draft.around(known -> known.withMembers(List.of(member.build())));
                });
        planting.rule("XO-002")
                .fires("a member with more", draft -> government(draft, member -> member.cells(PENALTIES + "=5000")))
                .passes("as many as the sum", draft -> government(draft, member -> {}))
                .passes(
                        "a tax bureau with more",
                        draft -> government(
                                draft,
                                member -> member.name("国家税务总局青山县税务局", OrganKind.DEPARTMENT_TAXATION, OrganLevel.COUNTY)
                                        .cells(PENALTIES + "=5000")));
    }

    private static Consumer<CaseDraft> like(String organ, boolean figures, double text) {
        return draft ->
                draft.around(known -> known.withLikenesses(List.of(new Likeness("document-9", organ, figures, text))));
    }

    private static void likenesses(Planting planting) {
        planting.rule("XO-003")
                .fires("another bureau's figures", like("青山县林业局", true, 0.1))
                .passes("other figures", like("青山县林业局", false, 0.9))
                .passes("a government and its office", draft -> {
                    like("青山县人民政府办公室", true, 0.9).accept(draft);
                    draft.report().name("青山县人民政府", OrganKind.GOVERNMENT, OrganLevel.COUNTY);
                });
        planting.rule("XO-006")
                .fires("another bureau's prose", like("青山县林业局", false, 0.85))
                .passes("a common template", like("青山县林业局", false, 0.84));
        planting.rule("XO-004").passes("there is a report", draft -> {});
    }

    private static ReportBuilder other(CaseDraft draft) {
        long seed = draft.report().figure("t3.new_received.total").longValue();
        return copy(draft).document("document-" + seed, Instant.parse("2024-03-01T08:00:00Z"));
    }

    /** A second document with the same figures and prose. */
    private static ReportBuilder copy(CaseDraft draft) {
        Report report = draft.report().build();
        ReportBuilder copy = ReportBuilder.of(report.form()).organ(report.organ());
        report.cells()
                .keySet()
                .forEach(cell -> copy.cells(cell.path() + "=" + draft.report().figure(cell.path())));
        for (Chapter chapter : Chapter.values()) {
            copy.text(chapter, draft.report().text(chapter));
        }
        return copy;
    }

    private static Consumer<CaseDraft> version(Consumer<ReportBuilder> change) {
        return draft -> {
            ReportBuilder other = other(draft);
            change.accept(other);
            draft.around(known -> known.withOtherVersions(List.of(other.build())));
        };
    }

    private static ReportBuilder rewritten(ReportBuilder other) {
        return other.text(Chapter.OVERALL, "本年度按照要求公布了预算和决算，全部文件均可在大厅查阅，并由窗口人员提供指引和复印。")
                .text(Chapter.PROBLEMS, "培训次数不够，计划每季度组织一次，覆盖所有经办人员并进行考核。")
                .text(Chapter.OTHER, "没有需要说明的。");
    }

    private static void versions(Planting planting) {
        planting.rule("XO-005")
                .fires("one figure differs", version(other -> other.plus(PENALTIES + "=1")))
                .fires("a paragraph more", version(other -> other.text(Chapter.OTHER, LECTURE)))
                .passes("the same", version(other -> {}))
                .passes("other words in the attachment of its page", draft -> {
                    draft.report().at("http://www.qingshan.gov.cn/nb/2023.html");
                    version(other -> other.at("http://www.qingshan.gov.cn/nb/2023.pdf")
                                    .text(Chapter.OTHER, LECTURE))
                            .accept(draft);
                })
                .fires("other words on another site", draft -> {
                    draft.report().at("http://www.qingshan.gov.cn/nb/2023.html");
                    version(other -> other.at("http://slj.qingshan.gov.cn/nb/2023.html")
                                    .text(Chapter.OTHER, LECTURE))
                            .accept(draft);
                })
                .passes("a zero left blank", version(other -> other.cells("t3.denied.state_secret.total=_")));
        planting.rule("XO-008")
                .fires(
                        "another report altogether",
                        version(other -> rewritten(other).plus(PENALTIES + "=1")))
                .passes("a version of the same", version(other -> other.plus(PENALTIES + "=1")))
                .passes("the same figures retold", version(other -> rewritten(other)));
    }

    private static void names(Planting planting) {
        planting.rule("XO-007")
                .fires(
                        "a bureau of a county that says 我区",
                        draft -> draft.report()
                                .name("青山县水利局", OrganKind.DEPARTMENT_WATER, OrganLevel.COUNTY)
                                .text(Chapter.OVERALL, "我区水利工程信息全部公开。")
                                .text(Chapter.PROBLEMS, "我区公开形式单一，本单位将改进。"))
                .fires(
                        "a town that says 我局",
                        draft -> draft.report()
                                .name("河东镇人民政府", OrganKind.TOWNSHIP, OrganLevel.TOWNSHIP)
                                .text(Chapter.OVERALL, "我局高度重视。我局认真落实。")
                                .text(Chapter.PROBLEMS, "问题是解读偏少。"))
                .fires("another bureau as the maker", draft -> draft.report().preface("本报告由青山县教育局根据《条例》编制。"))
                .fires("another bureau to ask", draft -> draft.report().preface("如有疑问，请与青山县林业局联系（电话：0000-0000000）。"))
                .fires(
                        "another bureau in the first sentence",
                        draft -> draft.report().text(Chapter.OVERALL, "2023年，县教育局认真贯彻落实《条例》。"))
                .fires(
                        "the same bureau elsewhere",
                        draft -> draft.report().text(Chapter.OVERALL, "2023年，白水县水利局认真贯彻落实《条例》。"))
                .passes(
                        "its own short name",
                        draft -> draft.report().preface("本报告由县水利局编制。").text(Chapter.OVERALL, "2023年，县水利局认真贯彻落实《条例》。"))
                .passes("the bureau above", draft -> draft.report().text(Chapter.OVERALL, "2023年，市水利局认真指导，我局认真落实。"))
                .passes(
                        "a government that speaks of its bureau",
                        draft -> draft.report()
                                .name("青山县人民政府", OrganKind.GOVERNMENT, OrganLevel.COUNTY)
                                .text(Chapter.OVERALL, "2023年，县教育局认真落实《条例》。"))
                .passes(
                        "a bureau that says 我县 and 我局",
                        draft -> draft.report().text(Chapter.OVERALL, "我县水利信息全部公开，我县群众满意，我局负责。"))
                .passes(
                        "a town of a county that says 我县",
                        draft -> draft.report()
                                .name("河东镇人民政府", OrganKind.TOWNSHIP, OrganLevel.TOWNSHIP)
                                .text(Chapter.OVERALL, "我县部署后我县各镇落实。")
                                .text(Chapter.PROBLEMS, "问题是解读偏少。"))
                .passes(
                        "words that only begin alike",
                        draft -> draft.report()
                                .text(Chapter.OVERALL, "我区域内信息公开，我区别对待。")
                                .text(Chapter.PROBLEMS, "问题是解读偏少。"));
    }
}
