package dev.gouji.parse.prose;

import dev.gouji.contract.report.Metric;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the figures before take from one on reviews and lawsuits: the words that say whose it is may stand there. */
final class CaseChain {
    private static final WordList JOINTS = WordList.of("、", "和", "及", "与");
    private static final Set<Metric> WHOLES = EnumSet.of(Metric.REVIEW, Metric.LITIGATION);
    private static final Set<Metric> OUTCOMES = EnumSet.of(
            Metric.REVIEW_UPHELD,
            Metric.REVIEW_CORRECTED,
            Metric.REVIEW_OTHER,
            Metric.REVIEW_PENDING,
            Metric.LITIGATION_UPHELD,
            Metric.LITIGATION_CORRECTED,
            Metric.LITIGATION_OTHER,
            Metric.LITIGATION_PENDING);

    /** 复议5件、诉讼4件，共9件. */
    private static final WordList TOTALS = WordList.of("共计", "共有", "合计", "总计", "共");

    private boolean others;
    private boolean both;
    private boolean review;

    /** What is left of the metrics of the next figure of a sentence. */
    List<Metric> next(Mention mention, List<Metric> metrics) {
        boolean joined = Words.withoutStart(mention.gap(), JOINTS).length()
                < mention.gap().length();
        // 2022年结转的行政复议1件、行政诉讼2件: the lawsuits are as old as the reviews.
        others = CaseWords.areNotThisYears(mention.label()) || others && joined;
        if (both && metrics.isEmpty() && isTotal(mention.label())) {
            both = false;
            return List.of(Metric.CASES);
        }
        Metric metric = metrics.isEmpty() ? null : metrics.getFirst();
        if (WHOLES.contains(metric)) {
            both = review && metric == Metric.LITIGATION && !mention.gap().startsWith(";");
            review = metric == Metric.REVIEW && !others;
            return others ? List.of() : metrics;
        }
        review = false;
        // 复议5件、诉讼4件，纠错1件: of which of the two nobody knows.
        boolean unclear = OUTCOMES.contains(metric) && both && mention.depth() == 0 && isUnnamed(mention.label());
        return unclear ? List.of() : metrics;
    }

    /** 行政诉讼6件，其中涉及政府信息公开的1件: the first figure is of cases on any matter. */
    static boolean areOfAllCauses(Metric metric, Mention cases, Mention next) {
        return WHOLES.contains(metric)
                && !cases.label().contains("公开")
                && Words.any(next.gap(), "其中", "含", "包括")
                && next.label().contains("公开");
    }

    private static boolean isTotal(String label) {
        return !label.isEmpty() && Words.withoutStart(label, TOTALS).isEmpty();
    }

    private static boolean isUnnamed(String label) {
        return !Words.any(label, "复议", "诉讼");
    }
}
