package dev.gouji.validate.rule;

import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Claim.Role;
import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions to the claims of a report. */
public final class Claims {
    private static final int EVIDENCE_MAX = 200;

    private Claims() {}

    /**
     * What the report says of the organ's own figure. A part of a whole of the same kind is left out: 收到12件，其中本级收到3件.
     */
    public static List<Claim> own(Report report, Metric metric) {
        List<Claim> own = new ArrayList<>();
        for (Claim claim : report.claims()) {
            if (claim.metric() == metric
                    && claim.scope() == Scope.ORGAN
                    && (claim.role() != Role.PART
                            || whole(report, claim)
                                    .filter(whole -> whole.metric() == metric)
                                    .isEmpty())) {
                own.add(claim);
            }
        }
        return own;
    }

    /** The whole of the enumeration that a claim belongs to. */
    public static Optional<Claim> whole(Report report, Claim part) {
        if (part.list() > 0) {
            for (Claim claim : report.claims()) {
                if (claim.list() == part.list() && claim.role() == Role.WHOLE) {
                    return Optional.of(claim);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the words can mean that number. */
    public static boolean admits(Claim claim, BigDecimal value) {
        return claim.low().compareTo(value) <= 0 && claim.high().compareTo(value) >= 0;
    }

    /** Whether two claims can mean the same number. */
    public static boolean agree(Claim one, Claim other) {
        return one.low().compareTo(other.high()) <= 0 && one.high().compareTo(other.low()) >= 0;
    }

    /** By how much a number is outside of what the words can mean; 0 when it is not. */
    public static BigDecimal gap(Claim claim, BigDecimal value) {
        BigDecimal below = claim.low().subtract(value);
        BigDecimal above = value.subtract(claim.high());
        return below.max(above).max(BigDecimal.ZERO);
    }

    /** The number as text; of an inexact one, its bounds. */
    public static String text(Claim claim) {
        return claim.exact() ? Figures.text(claim.low()) : Figures.text(claim.low()) + "~" + Figures.text(claim.high());
    }

    /** The sentence, cut to the length that a finding quotes. */
    public static String evidence(Claim claim) {
        return evidence(claim.sentence());
    }

    /** Words, cut to the length that a finding quotes. */
    public static String evidence(String words) {
        String stripped = words.strip();
        if (stripped.length() <= EVIDENCE_MAX) {
            return stripped;
        }
        // Not between the two halves of a character.
        int end = Character.isHighSurrogate(stripped.charAt(EVIDENCE_MAX - 2)) ? EVIDENCE_MAX - 2 : EVIDENCE_MAX - 1;
        return stripped.substring(0, end) + "…";
    }
}
