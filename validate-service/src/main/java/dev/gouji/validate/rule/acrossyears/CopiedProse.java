package dev.gouji.validate.rule.acrossyears;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Section;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Resemblance;
import java.util.Optional;
import java.util.Set;

/**
 * How much of some parts' prose stands in last year's report already.
 *
 * @param share 0 to 1
 * @param where the first of these parts
 */
record CopiedProse(double share, Section where) {

    /** Empty without a report of last year, or where one of the two says too little to compare. */
    static Optional<CopiedProse> of(CaseFile file, Set<Chapter> parts, int lengthMin) {
        Optional<Report> previous = file.previousYear();
        if (previous.isEmpty()) {
            return Optional.empty();
        }
        String now = Resemblance.masked(file.report(), parts);
        String before = Resemblance.masked(previous.get(), parts);
        if (now.length() < lengthMin || before.length() < lengthMin) {
            return Optional.empty();
        }
        double share = Resemblance.contained(Resemblance.pieces(now), Resemblance.pieces(before));
        return file.report().sections().stream()
                .filter(section -> parts.contains(section.chapter()))
                .findFirst()
                .map(first -> new CopiedProse(share, first));
    }

    /** As told to people: 93%. */
    String percent() {
        return Math.round(share * 100) + "%";
    }
}
