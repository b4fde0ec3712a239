package dev.gouji.parse.made;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The law of this project: no wrong figure without a word. Reads made-up documents, as many as the property
 * {@code gouji.generated} says, from the seed that {@code gouji.seed} says.
 */
class SilentWrongTest {
    private static final int DOCUMENTS = Integer.getInteger("gouji.generated", 500);
    private static final long SEED = Long.getLong("gouji.seed", 1);
    private static final int SHOWN_MAX = Integer.getInteger("gouji.shown", 5);

    private record Outcome(Plan plan, Verdict verdict) {}

    @Test
    void readsNoFigureWrongAndLeavesNoneOutWithoutAWord() throws IOException {
        Tally tally = new Tally();
        check(DOCUMENTS, Plan::of, tally, true);
        if (AccuracyPage.isMadeOf(DOCUMENTS, SEED)) {
            AccuracyPage.keep("made-up", tally.rows());
        }
    }

    @Test
    void norInOtherShapesOfTable4() {
        CaseVariant[] variants = CaseVariant.values();
        check(
                DOCUMENTS / 4,
                seed -> Plan.of(seed).withCases(variants[(int) Math.floorMod(seed, (long) variants.length)]),
                new Tally(),
                false);
    }

    /** What can be read has to be, where {@code all}; what is read or left out has to be told in any case. */
    private static void check(int documents, LongFunction<Plan> plans, Tally tally, boolean all) {
        Map<String, Integer> faults = new TreeMap<>();
        Map<String, String> shown = new TreeMap<>();
        LongStream.range(SEED, SEED + documents)
                .parallel()
                .mapToObj(plans)
                .map(plan -> new Outcome(plan, verdict(plan)))
                .forEachOrdered(outcome -> {
                    tally.add(outcome.plan(), outcome.verdict());
                    check(outcome, all, faults, shown);
                });
        System.out.printf(
                "%,d made-up documents from seed %d; Chinese font for PDF: %s%n",
                documents, SEED, PdfFile.isPossible());
        if (!faults.isEmpty()) {
            fail(faults + "\n" + String.join("\n\n", shown.values()));
        }
    }

    private static void check(Outcome outcome, boolean all, Map<String, Integer> faults, Map<String, String> shown) {
        Plan plan = outcome.plan();
        Verdict verdict = outcome.verdict();
        check("silently wrong", Verdict::silentlyWrong, verdict, plan, faults, shown);
        if (plan.shape().bounds()) {
            check("wrong", Verdict::wrong, verdict, plan, faults, shown);
        }
        check("silently unread", Verdict::silentlyUnread, verdict, plan, faults, shown);
        if (all) {
            check("unread", Verdict::unread, verdict, plan, faults, shown);
        }
    }

    private static void check(
            String what,
            Function<Verdict, List<String>> list,
            Verdict verdict,
            Plan plan,
            Map<String, Integer> faults,
            Map<String, String> shown) {
        if (list.apply(verdict).isEmpty()) {
            return;
        }
        Plan smaller = shrunk(plan, list);
        String kind = what + " " + smaller.shape() + " " + smaller.generation() + " " + smaller.deviations();
        faults.merge(kind, 1, Integer::sum);
        if (shown.size() < SHOWN_MAX) {
            shown.computeIfAbsent(kind, unknown -> shown(what, smaller, list.apply(verdict(smaller))));
        }
    }

    private static String shown(String what, Plan plan, List<String> sentences) {
        Plan inUtf8 = plan.in(plan.shape().isText() ? plan.shape() : Shape.TABS, Encoding.UTF_8);
        String text = new String(inUtf8.document().bytes(), StandardCharsets.UTF_8);
        return "%s, %s\n%s\n%s"
                .formatted(
                        what,
                        plan,
                        String.join("\n", sentences.subList(0, Math.min(3, sentences.size()))),
                        Boolean.getBoolean("gouji.text") ? text : "");
    }

    /** The same fault with as few deviations as possible. */
    private static Plan shrunk(Plan plan, Function<Verdict, List<String>> fault) {
        Plan smallest = plan;
        for (Deviation deviation : plan.deviations()) {
            Plan smaller = smallest.without(deviation);
            if (!fault.apply(verdict(smaller)).isEmpty()) {
                smallest = smaller;
            }
        }
        return smallest;
    }

    private static Verdict verdict(Plan plan) {
        MadeDocument document = plan.document();
        return Verdict.on(Samples.read(document.bytes()), document.truth(), document.excused());
    }
}
