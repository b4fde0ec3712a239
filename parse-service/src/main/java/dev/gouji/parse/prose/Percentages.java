package dev.gouji.parse.prose;

import dev.gouji.contract.report.Claim.Role;
import dev.gouji.contract.report.Metric;
import java.math.BigDecimal;

/** Percentages that a sentence prints right behind the figure that they are of. */
final class Percentages {
    private static final WordList AGAINST_BEFORE =
            WordList.of("同比", "较上年", "比上年", "较去年", "比去年", "较上一年", "比上一年", "较前一年");
    private static final WordList UP = WordList.of("增长", "增加", "上升", "提高", "提升", "增幅", "增长了", "增加了", "上升了");
    private static final WordList DOWN = WordList.of("下降", "减少", "降低", "回落", "下滑", "减少了");
    private static final WordList SHARES =
            WordList.of("占", "占比", "占总数", "占总数的", "占总量", "占总量的", "占申请总数", "占申请总数的", "占申请总量的", "占比例", "占全部申请的");

    private Percentages() {}

    /**
     * What a percentage claims, null when nothing that can be checked.
     *
     * @param before what the figure before it claims, null when nothing
     */
    static Draft of(Mention mention, Draft before) {
        if (before == null || before.metric() == Metric.COUNTED || before.about() != null) {
            return null;
        }
        Draft draft = Draft.of(mention.figure().start(), Metric.SHARE, mention.figure(), before.scope())
                .about(before.metric());
        String words = Words.withoutEnd(
                Words.withoutStart(mention.gap(), ",", ";", "(", "约"), "为", "约", "达", "到", "的", "了", "近");
        if (before.role() == Role.PART && isOneOf(words, SHARES)) {
            return draft.inList(before.list(), Role.PART);
        }
        boolean compared = Words.any(words, AGAINST_BEFORE) && mention.gap().length() <= 14;
        boolean up = Words.endsWith(words, UP);
        boolean down = Words.endsWith(words, DOWN);
        if (!compared || up == down) {
            return null;
        }
        BigDecimal low = down ? draft.high().negate() : draft.low();
        BigDecimal high = down ? draft.low().negate() : draft.high();
        return new Draft(draft.at(), Metric.CHANGE, before.metric(), low, high, "%", before.scope(), 0, Role.ALONE);
    }

    private static boolean isOneOf(String text, WordList words) {
        for (String word : words) {
            if (text.equals(word) || text.equals(Words.withoutEnd(word, "的"))) {
                return true;
            }
        }
        return false;
    }
}
