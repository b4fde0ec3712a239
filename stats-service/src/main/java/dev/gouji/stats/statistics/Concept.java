package dev.gouji.stats.statistics;

import static dev.gouji.contract.form.FormGeneration.G2014;
import static dev.gouji.contract.form.FormGeneration.G2019;
import static dev.gouji.contract.form.FormGeneration.G2021;

import dev.gouji.contract.finding.Bilingual;
import java.util.Locale;
import java.util.Map;

/**
 * What the generations of the form have in common, so that a series goes on when the form changes. Where two of them
 * count something a little different, {@link #caution} says so; what cannot be compared at all is no concept.
 */
public enum Concept {
    RECEIVED(
            "本年新收申请",
            "requests received",
            Term.since2019("t3.new_received.total").in(G2014, "s14.received"),
            ""),
    HANDLED(
            "本年办理结果总计",
            "requests handled",
            Term.since2019("t3.result_total.total").in(G2014, "s14.replies"),
            "2018年及以前为答复数 until 2018: replies"),
    GRANTED(
            "予以公开",
            "granted",
            Term.since2019("t3.granted.total").in(G2014, "s14.granted", "s14.already_public"),
            "2018年及以前含“已主动公开” until 2018 with what was public already"),
    PARTIAL("部分公开", "partly granted", Term.since2019("t3.partial.total").in(G2014, "s14.partial"), ""),
    REFUSED(
            "不予公开",
            "refused",
            Term.since2019("t3.denied.*.total").in(G2014, "s14.refused"),
            "2019年起不予公开的情形有调整 the grounds changed in 2019"),
    NOT_HELD(
            "本机关不掌握",
            "not held",
            Term.since2019("t3.unable.not_held.total").in(G2014, "s14.not_this_organ", "s14.not_exist"),
            "2018年及以前为“不属于本机关公开”与“信息不存在”之和 until 2018: of another organ, or not existing"),
    OTHER_HANDLING(
            "其他处理",
            "other handling",
            new Term(Map.of()).in(G2019, "t3.other.undivided.total").in(G2021, "t3.other.*.total"),
            "2021年起分三项 three rows since 2021"),
    CARRIED_IN("上年结转", "carried in", Term.since2019("t3.carried_in.total"), ""),
    CARRIED_OUT("结转下年度", "carried out", Term.since2019("t3.carried_out.total"), ""),
    REVIEWS(
            "行政复议",
            "administrative reviews",
            Term.since2019("t4.review.total").in(G2014, "s14.review"),
            "2018年及以前不含尚未审结 until 2018 without pending ones"),
    LITIGATION(
            "行政诉讼",
            "litigation",
            Term.since2019("t4.litigation_direct.total", "t4.litigation_after_review.total")
                    .in(G2014, "s14.litigation"),
            "2018年及以前不含尚未审结 until 2018 without pending ones"),
    NORMATIVE_ISSUED(
            "制发规范性文件",
            "normative documents issued",
            new Term(Map.of())
                    .in(G2014, "s14.normative_issued")
                    .in(G2019, "t2.art20_1.normative_document.newly_made")
                    .in(G2021, "t2.art20_1.normative_document.issued"),
            ""),
    LICENSING("行政许可决定", "licensing decisions", Term.since2019("t2.art20_5.licensing.decisions"), ""),
    PENALTIES("行政处罚决定", "penalty decisions", Term.since2019("t2.art20_6.penalty.decisions"), ""),
    COERCION("行政强制决定", "coercion decisions", Term.since2019("t2.art20_6.coercion.decisions"), "");

    private final Bilingual title;
    private final Term term;
    private final String caution;

    Concept(String zh, String en, Term term, String caution) {
        this.title = new Bilingual(zh, en);
        this.term = term;
        this.caution = caution;
    }

    public Bilingual title() {
        return title;
    }

    /** Where the generations count something a little different; empty when they do not. */
    public String caution() {
        return caution;
    }

    Term term() {
        return term;
    }

    /** As it stands in addresses and answers. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
