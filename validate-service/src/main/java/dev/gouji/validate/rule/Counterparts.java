package dev.gouji.validate.rule;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which figures of a form count what the prose names. Words leave open more than the form: a number received may hold
 * those carried in, one closed may leave out those withdrawn; each such reading is here, the plain one first.
 */
public final class Counterparts {
    private static final Map<FormGeneration, Map<Metric, List<Reading>>> READINGS = new EnumMap<>(FormGeneration.class);

    static {
        for (FormGeneration form : FormGeneration.values()) {
            READINGS.put(form, new Counterparts(form).readings);
        }
    }

    /**
     * One reading: some cells, less some others.
     *
     * @param cells that are added up
     * @param less those that are taken away
     * @param meaning how it differs from the plain reading, to be put before its figure; empty for that one itself
     */
    public record Reading(List<CellId> cells, List<CellId> less, Optional<Bilingual> meaning) {
        private Reading as(String chinese, String english) {
            return new Reading(cells, less, Optional.of(new Bilingual(chinese, english)));
        }

        /** The figure of a report under this reading. */
        public Sum sum(Report report) {
            Sum plus = Sum.of(report, cells);
            if (less.isEmpty()) {
                return plus;
            }
            Sum minus = Sum.of(report, less);
            return new Sum(
                    plus.value().subtract(minus.value()),
                    plus.isKnown() && minus.isKnown(),
                    plus.assumesZero() || minus.assumesZero());
        }
    }

    private final FormGeneration form;
    private final Map<Metric, List<Reading>> readings = new EnumMap<>(Metric.class);

    private Counterparts(FormGeneration form) {
        this.form = form;
        switch (form) {
            case G2008L -> local();
            case G2014 -> statistics();
            case G2019, G2021 -> {
                requests();
                cases();
                disclosure();
            }
        }
    }

    /** The readings of a metric, the plain one first; none when the form has no such figure. */
    public static List<Reading> of(FormGeneration form, Metric metric) {
        return READINGS.get(form).getOrDefault(metric, List.of());
    }

    private void learn(Metric metric, List<Reading> possible) {
        readings.put(metric, List.copyOf(possible));
    }

    private void learn(Metric metric, String cells) {
        learn(metric, List.of(plus(cells)));
    }

    private Reading plus(String cells) {
        return new Reading(cells(cells), List.of(), Optional.empty());
    }

    private Reading less(String cells, String less) {
        return new Reading(cells(cells), cells(less), Optional.empty());
    }

    /** Cells by name; a star stands for all rows of a group. */
    private List<CellId> cells(String names) {
        List<CellId> cells = new ArrayList<>();
        for (String name : names.split(" ")) {
            int star = name.indexOf('*');
            if (star < 0) {
                cells.add(new CellId(name));
            } else {
                FormCells.of(form).table("t3").stream()
                        .filter(cell -> cell.path().startsWith(name.substring(0, star))
                                && cell.path().endsWith(name.substring(star + 1)))
                        .forEach(cells::add);
            }
        }
        return List.copyOf(cells);
    }

    private void requests() {
        String received = "t3.new_received.total";
        String available = received + " t3.carried_in.total";
        String closed = "t3.result_total.total";
        List<Reading> answered = new ArrayList<>(List.of(
                plus(closed),
                less(closed, "t3.other.*.total").as("不计其他处理", "without other handling"),
                less(closed, "t3.carried_in.total").as("不计上年结转件", "without those carried in")));
        if (form == FormGeneration.G2021) {
            answered.add(less(closed, "t3.other.misc.total").as("不计“其他”一项", "without “misc”"));
        }
        learn(Metric.RECEIVED, List.of(plus(received), plus(available).as("加上年结转", "with those carried in")));
        learn(Metric.CLOSED, answered);
        answered.add(plus(received).as("新收", "received"));
        answered.add(plus(available).as("新收加上年结转", "received and carried in"));
        learn(Metric.HANDLED, answered);
        learn(Metric.CARRIED_IN, "t3.carried_in.total");
        learn(Metric.CARRIED_OUT, "t3.carried_out.total");
        learn(
                Metric.GRANTED,
                List.of(
                        plus("t3.granted.total"),
                        plus("t3.granted.total t3.partial.total").as("加部分公开", "with partial")));
        learn(Metric.PARTIAL, "t3.partial.total");
        learn(Metric.DENIED, "t3.denied.*.total");
        learn(Metric.UNABLE, "t3.unable.*.total");
        learn(Metric.NOT_PROCESSED, "t3.not_processed.*.total");
        learn(
                Metric.OTHER_HANDLING,
                List.of(
                        plus("t3.other.*.total"),
                        plus("t3.other.*.total t3.not_processed.*.total").as("加不予处理", "with not processed")));
        learn(Metric.NATURAL_PERSON, applicants("natural_person"));
        learn(
                Metric.LEGAL_PERSON,
                applicants("commercial", "research", "public_welfare", "legal_service", "other_org"));
    }

    private List<Reading> applicants(String... columns) {
        String received = "t3.new_received." + String.join(" t3.new_received.", columns);
        String available = received + " t3.carried_in." + String.join(" t3.carried_in.", columns);
        return List.of(
                plus(received),
                plus(available).as("加上年结转", "with those carried in"),
                plus("t3.result_total." + String.join(" t3.result_total.", columns))
                        .as("办理结果", "results"));
    }

    private void cases() {
        learn(Metric.REVIEW, "t4.review.total");
        learn(Metric.LITIGATION, "t4.litigation_direct.total t4.litigation_after_review.total");
        learn(Metric.LITIGATION_DIRECT, "t4.litigation_direct.total");
        learn(Metric.LITIGATION_AFTER_REVIEW, "t4.litigation_after_review.total");
        learn(Metric.CASES, "t4.review.total t4.litigation_direct.total t4.litigation_after_review.total");
        outcome(Metric.REVIEW_UPHELD, Metric.LITIGATION_UPHELD, "upheld");
        outcome(Metric.REVIEW_CORRECTED, Metric.LITIGATION_CORRECTED, "corrected");
        outcome(Metric.REVIEW_OTHER, Metric.LITIGATION_OTHER, "other");
        outcome(Metric.REVIEW_PENDING, Metric.LITIGATION_PENDING, "pending");
    }

    private void outcome(Metric review, Metric litigation, String column) {
        String direct = "t4.litigation_direct." + column;
        String after = "t4.litigation_after_review." + column;
        learn(review, "t4.review." + column);
        learn(
                litigation,
                List.of(
                        plus(direct + " " + after),
                        plus(direct).as("仅未经复议直接起诉", "without review before alone"),
                        plus(after).as("仅复议后起诉", "after review alone")));
    }

    private void disclosure() {
        String regulation = "t2.art20_1.regulation.";
        String normative = "t2.art20_1.normative_document.";
        if (form == FormGeneration.G2021) {
            learn(Metric.REGULATION_ISSUED, regulation + "issued");
            learn(Metric.REGULATION_REPEALED, regulation + "repealed");
            learn(Metric.REGULATION_EFFECTIVE, regulation + "effective");
            learn(Metric.NORMATIVE_ISSUED, normative + "issued");
            learn(Metric.NORMATIVE_REPEALED, normative + "repealed");
            learn(Metric.NORMATIVE_EFFECTIVE, normative + "effective");
            learn(Metric.FEE_AMOUNT, "t2.art20_8.fee.amount_wan_yuan");
        } else {
            // What is in force and what is disclosed in all are different things.
            learn(Metric.REGULATION_ISSUED, newly(regulation));
            learn(Metric.NORMATIVE_ISSUED, newly(normative));
        }
        learn(Metric.LICENSING, "t2.art20_5.licensing.decisions");
        learn(Metric.PENALTY, "t2.art20_6.penalty.decisions");
        learn(Metric.COERCION, "t2.art20_6.coercion.decisions");
    }

    private List<Reading> newly(String kind) {
        return List.of(plus(kind + "newly_made"), plus(kind + "newly_disclosed").as("本年新公开", "newly disclosed"));
    }

    private void statistics() {
        Reading closed = plus("s14.closed");
        Reading replies = plus("s14.replies").as("答复数", "replies");
        learn(Metric.RECEIVED, "s14.received");
        learn(Metric.CLOSED, List.of(closed, replies));
        learn(Metric.HANDLED, List.of(closed, replies, plus("s14.received").as("收到数", "received")));
        learn(
                Metric.GRANTED,
                List.of(
                        plus("s14.granted"),
                        plus("s14.granted s14.already_public").as("加已主动公开", "with those already public"),
                        plus("s14.granted s14.partial").as("加部分公开", "with partial")));
        learn(Metric.PARTIAL, "s14.partial");
        learn(Metric.DENIED, "s14.refused");
        learn(Metric.REVIEW, "s14.review");
        learn(Metric.REVIEW_UPHELD, "s14.review.upheld");
        learn(Metric.REVIEW_CORRECTED, "s14.review.corrected");
        learn(Metric.REVIEW_OTHER, "s14.review.other");
        learn(Metric.LITIGATION, "s14.litigation");
        learn(Metric.CASES, "s14.review s14.litigation");
        learn(Metric.LITIGATION_UPHELD, "s14.litigation.upheld_or_dismissed");
        learn(Metric.LITIGATION_CORRECTED, "s14.litigation.corrected");
        learn(Metric.LITIGATION_OTHER, "s14.litigation.other");
    }

    /** The local tables say replies where the prose says closed; only what they name alike is compared. */
    private void local() {
        learn(Metric.RECEIVED, "s08.c12");
        learn(Metric.HANDLED, List.of(plus("s08.c12"), plus("s08.c19").as("答复数", "replies")));
        learn(Metric.GRANTED, List.of(plus("s08.c20"), plus("s08.c20 s08.c21").as("加部分公开", "with partial")));
        learn(Metric.PARTIAL, "s08.c21");
        learn(Metric.REVIEW, "s08.c34");
        learn(Metric.LITIGATION, "s08.c35");
    }
}
