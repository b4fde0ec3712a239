package dev.gouji.validate.rule.fee;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Section;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the prose of a report says about the fee for processing requests. */
final class FeeStatements {
    private static final List<String> FEE_WORDS = List.of("处理费", "收费", "收取", "费用");
    private static final int EVIDENCE_MAX = 200;

    private FeeStatements() {}

    /** What the organ says that it collected of the fee in the year: amounts in yuan above zero. */
    static List<Claim> collected(Report report) {
        return claims(report, Metric.INFORMATION_FEE).stream()
                .filter(claim -> claim.exact() && claim.low().signum() > 0)
                .toList();
    }

    /** The largest of these: where parts are named beside a whole, it is the whole. */
    static Optional<Claim> amount(Report report) {
        return collected(report).stream().max(Comparator.comparing(Claim::low));
    }

    /** What the organ says of a fee, of itself and the year. */
    static List<Claim> claims(Report report, Metric metric) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : report.claims()) {
            if (claim.metric() == metric && claim.scope() == Claim.Scope.ORGAN) {
                claims.add(claim);
            }
        }
        return claims;
    }

    /** The prose of part six; nothing when there is no such part. */
    static Optional<String> lastPart(Report report) {
        return report.sections().stream()
                .filter(section -> section.chapter() == Chapter.OTHER)
                .map(Section::text)
                .findFirst();
    }

    /** Whether a text speaks of charging. */
    static boolean mentions(String text) {
        return FEE_WORDS.stream().anyMatch(text::contains);
    }

    /** A sentence as evidence. */
    static String evidence(String sentence) {
        return sentence.length() <= EVIDENCE_MAX ? sentence : sentence.substring(0, EVIDENCE_MAX);
    }

    /** A violation on a sentence of the prose and some figures. */
    static Violation violation(List<CellId> cells, Claim claim, Map<String, String> figures, Bilingual message) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("amount_yuan", Figures.text(claim.low()));
        values.putAll(figures);
        values.put("evidence", evidence(claim.sentence()));
        return Violation.of(cells, values, message);
    }
}
