package dev.gouji.stats.statistics;

import static dev.gouji.contract.form.FormGeneration.G2014;

import dev.gouji.contract.finding.Bilingual;
import java.util.Locale;

/** The usual rates. Both sides are summed over the reports that have both, and over no other. */
public enum Rate {
    GRANTED("予以公开率", "granted", "予以公开 ÷ 办理结果总计", Concept.GRANTED.term(), Concept.HANDLED.term()),
    PARTIAL("部分公开率", "partly granted", "部分公开 ÷ 办理结果总计", Concept.PARTIAL.term(), Concept.HANDLED.term()),
    REFUSED("不予公开率", "refused", "不予公开 ÷ 办理结果总计", Concept.REFUSED.term(), Concept.HANDLED.term()),
    UNABLE(
            "无法提供率",
            "not provided",
            "无法提供 ÷ 办理结果总计",
            Term.since2019("t3.unable.*.total"),
            Term.since2019("t3.result_total.total")),
    NOT_PROCESSED(
            "不予处理率",
            "not processed",
            "不予处理 ÷ 办理结果总计",
            Term.since2019("t3.not_processed.*.total"),
            Term.since2019("t3.result_total.total")),
    CARRIED_OUT(
            "结转率",
            "carried out",
            "结转下年度 ÷（本年新收＋上年结转）",
            Term.since2019("t3.carried_out.total"),
            Term.since2019("t3.new_received.total", "t3.carried_in.total")),
    REVIEW_CORRECTED(
            "复议纠错率",
            "reviews that corrected",
            "行政复议结果纠正 ÷ 行政复议总计",
            Term.since2019("t4.review.corrected").in(G2014, "s14.review.corrected"),
            Concept.REVIEWS.term()),
    LITIGATION_CORRECTED(
            "诉讼纠错率",
            "judgements that corrected",
            "行政诉讼结果纠正 ÷ 行政诉讼总计",
            Term.since2019("t4.litigation_direct.corrected", "t4.litigation_after_review.corrected")
                    .in(G2014, "s14.litigation.corrected"),
            Concept.LITIGATION.term());

    private final Bilingual title;
    private final String definition;
    private final Term numerator;
    private final Term denominator;

    Rate(String zh, String en, String definition, Term numerator, Term denominator) {
        this.title = new Bilingual(zh, en);
        this.definition = definition;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public Bilingual title() {
        return title;
    }

    /** In the form's own words. */
    public String definition() {
        return definition;
    }

    Term numerator() {
        return numerator;
    }

    Term denominator() {
        return denominator;
    }

    /** As it stands in answers. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
