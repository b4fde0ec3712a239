package dev.gouji.validate.shadow;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Findings that come, or go, or change their severity: counted in several ways, the first of them in full. */
public final class Difference {
    private static final int FIRST_MAX = 20;
    private static final String UNKNOWN = "unknown";

    private long findings;
    private long reports;
    private final Map<String, Long> byYear = new TreeMap<>();
    private final Map<String, Long> byKind = new TreeMap<>();
    private final Map<String, Long> byLevel = new TreeMap<>();
    private final Map<String, Long> byDivision = new TreeMap<>();
    private final List<Example> first = new ArrayList<>();

    Difference() {}

    void add(Report report, List<Example> examples) {
        if (examples.isEmpty()) {
            return;
        }
        long count = examples.size();
        Organ organ = report.organ();
        findings += count;
        reports++;
        byYear.merge(String.valueOf(report.year().value()), count, Long::sum);
        byKind.merge(organ.kind() == null ? UNKNOWN : organ.kind().wire(), count, Long::sum);
        byLevel.merge(organ.level() == null ? UNKNOWN : organ.level().wire(), count, Long::sum);
        byDivision.merge(organ.division() == null ? UNKNOWN : organ.division(), count, Long::sum);
        examples.stream().limit(Math.max(0, FIRST_MAX - first.size())).forEach(first::add);
    }

    @JsonProperty("findings")
    public long findings() {
        return findings;
    }

    /** On so many reports. */
    @JsonProperty("reports")
    public long reports() {
        return reports;
    }

    @JsonProperty("by_year")
    public Map<String, Long> byYear() {
        return byYear;
    }

    @JsonProperty("by_kind")
    public Map<String, Long> byKind() {
        return byKind;
    }

    @JsonProperty("by_level")
    public Map<String, Long> byLevel() {
        return byLevel;
    }

    /** By the division that the organ serves. */
    @JsonProperty("by_division")
    public Map<String, Long> byDivision() {
        return byDivision;
    }

    /** In the order of organs and years. */
    @JsonProperty("first")
    public List<Example> first() {
        return first;
    }
}
