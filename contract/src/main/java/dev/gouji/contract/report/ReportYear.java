package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The year a report is on, from everything in it that says so. A null stands for "says nothing".
 *
 * @param inTitle the year of the title
 * @param inPeriod the year of the stated statistics period
 * @param inBody the year that the text of the report speaks of most
 */
public record ReportYear(Integer inTitle, Integer inPeriod, Integer inBody) {

    /** The report says nothing about its year. */
    public static final ReportYear UNKNOWN = new ReportYear(null, null, null);

    private List<Integer> said() {
        return Stream.of(inTitle, inPeriod, inBody).filter(Objects::nonNull).toList();
    }

    /** The year by the most trusted of the three, title first; null when none says it. */
    @JsonIgnore
    public Integer value() {
        return said().stream().findFirst().orElse(null);
    }

    /** Whether two of the three contradict each other. */
    @JsonIgnore
    public boolean isContradictory() {
        return said().stream().distinct().count() > 1;
    }
}
