package dev.gouji.parse.prose;

import dev.gouji.contract.report.Claim.Role;
import dev.gouji.contract.report.Metric;
import java.util.EnumSet;
import java.util.Set;

/** Percentages that a sentence prints right behind the figure that they are of. */
final class Percentages {
    /** What makes up a part of all requests, whether or not the sentence says how many they were. */
    private static final Set<Metric> OF_ALL = EnumSet.of(
            Metric.GRANTED,
            Metric.PARTIAL,
            Metric.DENIED,
            Metric.UNABLE,
            Metric.NOT_PROCESSED,
            Metric.OTHER_HANDLING,
            Metric.NATURAL_PERSON,
            Metric.LEGAL_PERSON);

    private static final WordList SHARES = WordList.of(
            "占", "占比", "占总数", "占总数的", "占总量", "占总量的", "占申请总数", "占申请总数的", "占申请总量的", "占比例", "占全部申请的", "占全部申请", "占总申请数的",
            "占申请总数", "占申请总量", "占办结总数的", "占答复总数的", "占总件数的");

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
        if (!isOneOf(words, SHARES)) {
            return null;
        }
        if (before.role() == Role.PART) {
            return draft.inList(before.list(), Role.PART);
        }
        return before.role() == Role.ALONE && OF_ALL.contains(before.metric()) ? draft : null;
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
