package dev.gouji.parse.prose;

import dev.gouji.contract.report.Claim.Role;
import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import java.math.BigDecimal;

/**
 * What a sentence compares a figure of the year with: 收到申请40件，较2022年的52件减少12件，下降23.1%. The figure of the year
 * before claims the same metric of another period; the difference claims a change, in pieces or in per cent.
 */
final class Comparisons {
    private static final WordList OPENINGS = WordList.of(",", ";", "(", "、", "而", "比", "较", "相较", "相比", "与");
    private static final WordList CLOSINGS = WordList.of(
            "的", "为", "是", "有", "共", "则", "度", "同期", "全年", "收到", "受理", "办理", "办结", "发生", "总数", "总量", "数", "量", "(",
            "约");
    private static final WordList BEFORE =
            WordList.of("上年", "去年", "上一年", "上年度", "去年度", "上一年度", "上年同期", "去年同期", "上一年同期");
    private static final WordList AGAINST_BEFORE =
            WordList.of("同比", "较上年", "比上年", "较去年", "比去年", "较上一年", "比上一年", "较前一年");
    private static final WordList UP = WordList.of("增长", "增加", "上升", "提高", "提升", "增幅", "多");
    private static final WordList DOWN = WordList.of("下降", "减少", "降低", "回落", "下滑", "降幅", "少");
    private static final int WORDS_MAX = 14;

    /** As it is printed; null when unknown. */
    private final String yearBefore;

    private Draft now;
    private boolean compared;

    /** @param year of the report, null when unknown */
    Comparisons(Integer year) {
        this.yearBefore = year == null ? null : year - 1 + "年";
    }

    /**
     * What the next figure of a sentence claims in comparison with one before.
     *
     * @param draft what it claims by itself; null when nothing
     * @return null when it compares nothing
     */
    Draft next(Mention mention, Draft draft) {
        if (draft != null) {
            boolean comparable = draft.metric() != Metric.COUNTED && draft.about() == null && isExact(draft);
            if (draft.metric() != Metric.SHARE) {
                now = comparable ? draft : null;
                compared = false;
            }
            return null;
        }
        if (now == null) {
            return null;
        }
        boolean sameUnit = mention.figure().unit().equals(now.unit() == null ? "" : now.unit());
        if (sameUnit && isYearBefore(mention.gap())) {
            compared = true;
            return Draft.of(mention.figure().start(), now.metric(), mention.figure(), Scope.OTHER_PERIOD);
        }
        Draft change = sameUnit || mention.figure().isPercent() ? change(mention) : null;
        compared |= change != null;
        now = change == null && !mention.figure().isPercent() ? null : now;
        return change;
    }

    private static boolean isExact(Draft draft) {
        return draft.low().compareTo(draft.high()) == 0;
    }

    private boolean isYearBefore(String gap) {
        String year = Words.withoutEnd(Words.withoutStart(gap, OPENINGS), CLOSINGS);
        return yearBefore != null && year.equals(Words.withoutEnd(yearBefore, CLOSINGS))
                || Words.withoutStart(year, BEFORE).isEmpty() && !year.isEmpty();
    }

    private Draft change(Mention mention) {
        String gap = mention.gap();
        String words = Words.withoutEnd(gap, "了", "为", "约", "达", "到", "的", "近");
        boolean up = Words.endsWith(words, UP);
        boolean down = Words.endsWith(words, DOWN);
        boolean against = Words.any(words, AGAINST_BEFORE) || isAgainst(words) || compared && isBare(words);
        if (gap.length() > WORDS_MAX || !against || up == down) {
            return null;
        }
        Figure figure = mention.figure();
        BigDecimal low = down ? figure.high().negate() : figure.low();
        BigDecimal high = down ? figure.low().negate() : figure.high();
        return new Draft(
                figure.start(), Metric.CHANGE, now.metric(), low, high, figure.unit(), now.scope(), 0, Role.ALONE);
    }

    /** 较2022年增加. */
    private boolean isAgainst(String words) {
        return yearBefore != null && Words.any(words, "较" + yearBefore, "比" + yearBefore);
    }

    /** Nothing but that it is more or less. */
    private static boolean isBare(String words) {
        String rest = Words.withoutStart(words, ",", ")", "(", "、", "同比", "有所");
        return Words.withoutStart(Words.withoutStart(rest, UP), DOWN).isEmpty();
    }
}
