package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Claim.Role;
import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Place;
import dev.gouji.validate.rule.ReportBuilder;
import java.math.BigDecimal;

/**
 * Claims as the tables of tests write them, one after the other with semicolons between: {@code RECEIVED 20~29 条 REGION
 * PART#1 @2}. Behind the metric and its number, which may be a range, everything may be left out: the unit (件), the
 * scope (the organ's own), role and enumeration (alone), the line (1). What a percentage is of follows its metric:
 * {@code SHARE:RECEIVED 50}.
 */
final class Said {
    private Said() {}

    /** The report, claiming all that in one sentence a line. */
    static ReportBuilder in(ReportBuilder report, String claims, String sentence) {
        for (String claim : claims.split(";")) {
            if (!claim.isBlank()) {
                report.claim(claim(claim.strip(), sentence));
            }
        }
        return report;
    }

    private static Claim claim(String words, String sentence) {
        String[] parts = words.split(" +");
        String[] metric = parts[0].split(":");
        String[] bounds = parts[1].split("~");
        String unit = "件";
        Scope scope = Scope.ORGAN;
        Role role = Role.ALONE;
        int list = 0;
        int line = 1;
        for (int i = 2; i < parts.length; i++) {
            String part = parts[i];
            if (part.startsWith("@")) {
                line = Integer.parseInt(part.substring(1));
            } else if (part.contains("#")) {
                role = Role.valueOf(part.substring(0, part.indexOf('#')));
                list = Integer.parseInt(part.substring(part.indexOf('#') + 1));
            } else if (part.charAt(0) >= 'A' && part.charAt(0) <= 'Z') {
                scope = Scope.valueOf(part);
            } else {
                unit = part.equals("-") ? null : part;
            }
        }
        return new Claim(
                Metric.valueOf(metric[0]),
                metric.length > 1 ? Metric.valueOf(metric[1]) : null,
                new BigDecimal(bounds[0]),
                new BigDecimal(bounds[bounds.length - 1]),
                unit,
                scope,
                Chapter.OVERALL,
                list,
                role,
                sentence,
                new Place.InText(line, line * 10, line * 10 + 5));
    }
}
