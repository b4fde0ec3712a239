package dev.gouji.validate.rule.acrossyears;

import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Sum;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What rules share that hold figures of two years against one another. */
final class Links {
    private Links() {}

    /** The values of a finding on two figures; the assumption among them when a blank was taken for zero. */
    static Map<String, String> values(String expected, Sum found, Sum other) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("expected", expected);
        values.put("found", found.text());
        values.put(
                "difference", Figures.text(found.value().subtract(other.value()).abs()));
        if (found.assumesZero() || other.assumesZero()) {
            values.put("assumption", "null=0");
        }
        return values;
    }

    /** The report on the year before on the same form. */
    static Optional<Report> onSameForm(CaseFile file) {
        return file.previousYear()
                .filter(report -> report.form() == file.report().form());
    }
}
