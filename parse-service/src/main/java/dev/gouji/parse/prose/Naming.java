package dev.gouji.parse.prose;

import dev.gouji.contract.report.Metric;
import java.math.BigDecimal;
import java.util.List;

/** What the words around a figure say that it counts; nothing where they can be read otherwise. */
final class Naming {
    private static final String REQUEST_UNITS = "件份宗起条例项个封次";
    private static final WordList DIFFERENCE =
            WordList.of("增加", "增长", "减少", "下降", "上升", "降低", "多", "少", "提高", "提升", "新增了", "增幅", "每");
    /** 5个处室未收到申请: offices are counted there, and no requests. */
    private static final WordList OFFICES =
            WordList.of("处室", "科室", "部门", "单位", "乡镇", "街道", "镇", "村", "社区", "机关", "县", "区", "市");

    private static final WordList HEAD_ENDS = WordList.of("分别为", "分别是", "分别", "各为", "依次为");
    private static final BigDecimal WAN = new BigDecimal(10_000);
    private static final WordList FILLERS = WordList.of("了", "约", "近", "共");

    private Naming() {}

    /** The metrics of a figure: mostly one, two where it is said to hold for each, none in doubt. */
    static List<Metric> metrics(Mention mention, Topic topic) {
        if (mention.figure().isPercent() || isDifference(mention) || countsOffices(mention)) {
            return List.of();
        }
        for (String name : mention.names()) {
            List<Metric> metrics = named(name, topic, mention.figure());
            if (!metrics.isEmpty()) {
                return metrics;
            }
        }
        return List.of();
    }

    private static boolean countsOffices(Mention mention) {
        String unit = mention.figure().unit();
        return (unit.equals("个") || unit.equals("家"))
                && Words.withoutStart(mention.right(), OFFICES).length()
                        < mention.right().length();
    }

    private static boolean isDifference(Mention mention) {
        String label = Words.withoutEnd(mention.label(), FILLERS);
        return Words.endsWith(label, DIFFERENCE);
    }

    /** What a name alone stands for. */
    static List<Metric> named(String name, Topic topic, Figure figure) {
        String unit = figure.unit();
        if (CaseWords.concern(name, topic)) {
            return isCount(unit) ? CaseWords.metrics(name, topic, figure.isZero()) : List.of();
        }
        if (FeeWords.concern(name)) {
            return list(FeeWords.metric(name, unit));
        }
        if (DocumentWords.concern(name, topic)) {
            return isCount(unit) || unit.equals("部") || unit.equals("篇")
                    ? list(DocumentWords.metric(name, topic))
                    : List.of();
        }
        if (EnforcementWords.concern(name)) {
            return isCount(unit) || unit.equals("元") ? list(EnforcementWords.metric(name, topic, unit)) : List.of();
        }
        Metric request = isCount(unit) ? RequestWords.metric(name, topic) : null;
        return request != null ? List.of(request) : list(DisclosureWords.metric(name, topic, unit));
    }

    private static boolean isCount(String unit) {
        return unit.isEmpty() || unit.length() == 1 && REQUEST_UNITS.contains(unit);
    }

    private static List<Metric> list(Metric metric) {
        return metric == null ? List.of() : List.of(metric);
    }

    /** What several figures count whose names stand together before the first: 收到、办结分别为3件、2件. */
    static String[] heads(String label) {
        for (String end : HEAD_ENDS) {
            if (label.endsWith(end)) {
                return label.substring(0, label.length() - end.length())
                        .replace("和", "、")
                        .replace("及", "、")
                        .replace("与", "、")
                        .split("、");
            }
        }
        return new String[0];
    }

    /** The figure in the unit of its metric. */
    static Figure inUnitOf(Metric metric, Figure figure) {
        if (metric == Metric.FEE_AMOUNT) {
            return new Figure(figure.start(), figure.end(), inWan(figure.low()), inWan(figure.high()), "万元");
        }
        return figure;
    }

    private static BigDecimal inWan(BigDecimal yuan) {
        BigDecimal value = yuan.divide(WAN).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
