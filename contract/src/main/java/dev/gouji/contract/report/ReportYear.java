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
 * @param byPublication the year in the name of its file, or the year before that of its publication; only where the three others say nothing, and then a
 *     reading problem says so
 */
public record ReportYear(Integer inTitle, Integer inPeriod, Integer inBody, Integer byPublication) {

    /** The report says nothing about its year. */
    public static final ReportYear UNKNOWN = new ReportYear(null, null, null);

    public ReportYear {
        if (byPublication != null && (inTitle != null || inPeriod != null || inBody != null)) {
            throw new IllegalArgumentException("a report that says its year needs no guess by its publication");
        }
    }

    /** What the report itself says. */
    public ReportYear(Integer inTitle, Integer inPeriod, Integer inBody) {
        this(inTitle, inPeriod, inBody, null);
    }

    private List<Integer> said() {
        return Stream.of(inTitle, inPeriod, inBody, byPublication)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The year by the most trusted of the four, title first; null when none says it. */
    @JsonIgnore
    public Integer value() {
        if (inTitle != null) {
            return inTitle;
        }
        if (inPeriod != null) {
            return inPeriod;
        }
        return inBody != null ? inBody : byPublication;
    }

    /** Whether two of them contradict each other. */
    @JsonIgnore
    public boolean isContradictory() {
        return said().stream().distinct().count() > 1;
    }
}
