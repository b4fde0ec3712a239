package dev.gouji.validate.rule;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.report.Metric;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What people call the figures that prose gives. In English the identifiers serve. */
public final class MetricWords {
    private static final Map<Metric, String> CHINESE = new EnumMap<>(Map.ofEntries(
            Map.entry(Metric.RECEIVED, "收到申请"),
            Map.entry(Metric.CARRIED_IN, "上年结转"),
            Map.entry(Metric.CLOSED, "办结答复"),
            Map.entry(Metric.HANDLED, "办理申请"),
            Map.entry(Metric.CARRIED_OUT, "结转下年"),
            Map.entry(Metric.GRANTED, "予以公开"),
            Map.entry(Metric.PARTIAL, "部分公开"),
            Map.entry(Metric.DENIED, "不予公开"),
            Map.entry(Metric.UNABLE, "无法提供"),
            Map.entry(Metric.NOT_PROCESSED, "不予处理"),
            Map.entry(Metric.OTHER_HANDLING, "其他处理"),
            Map.entry(Metric.NATURAL_PERSON, "自然人申请"),
            Map.entry(Metric.LEGAL_PERSON, "法人或其他组织申请"),
            Map.entry(Metric.REVIEW, "行政复议"),
            Map.entry(Metric.REVIEW_UPHELD, "行政复议结果维持"),
            Map.entry(Metric.REVIEW_CORRECTED, "行政复议结果纠正"),
            Map.entry(Metric.REVIEW_OTHER, "行政复议其他结果"),
            Map.entry(Metric.REVIEW_PENDING, "行政复议尚未审结"),
            Map.entry(Metric.LITIGATION, "行政诉讼"),
            Map.entry(Metric.LITIGATION_UPHELD, "行政诉讼结果维持"),
            Map.entry(Metric.LITIGATION_CORRECTED, "行政诉讼结果纠正"),
            Map.entry(Metric.LITIGATION_OTHER, "行政诉讼其他结果"),
            Map.entry(Metric.LITIGATION_PENDING, "行政诉讼尚未审结"),
            Map.entry(Metric.LITIGATION_DIRECT, "未经复议直接起诉"),
            Map.entry(Metric.LITIGATION_AFTER_REVIEW, "复议后起诉"),
            Map.entry(Metric.CASES, "行政复议、行政诉讼合计"),
            Map.entry(Metric.NORMATIVE_ISSUED, "制发行政规范性文件"),
            Map.entry(Metric.NORMATIVE_REPEALED, "废止行政规范性文件"),
            Map.entry(Metric.NORMATIVE_EFFECTIVE, "现行有效行政规范性文件"),
            Map.entry(Metric.REGULATION_ISSUED, "制发规章"),
            Map.entry(Metric.REGULATION_REPEALED, "废止规章"),
            Map.entry(Metric.REGULATION_EFFECTIVE, "现行有效规章"),
            Map.entry(Metric.LICENSING, "行政许可处理决定"),
            Map.entry(Metric.PENALTY, "行政处罚处理决定"),
            Map.entry(Metric.COERCION, "行政强制处理决定"),
            Map.entry(Metric.FEE_AMOUNT, "行政事业性收费（万元）"),
            Map.entry(Metric.INFORMATION_FEE, "信息处理费（元）"),
            Map.entry(Metric.INFORMATION_FEE_NOTICES, "收费通知"),
            Map.entry(Metric.DISCLOSED, "主动公开信息"),
            Map.entry(Metric.SITE_VIEWS, "网站访问量")));

    private MetricWords() {}

    /** The words for a metric. */
    public static Bilingual of(Metric metric) {
        String english = metric.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Bilingual(CHINESE.getOrDefault(metric, metric.wire()), english);
    }
}
