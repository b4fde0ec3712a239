package dev.gouji.launcher.check;

import dev.gouji.contract.report.Report;
import dev.gouji.validate.comparison.Membership;
import dev.gouji.validate.likeness.Fingerprint;
import dev.gouji.validate.likeness.Lookalikes;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Surroundings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What drafts that are checked together tell about one another: years of one organ, other copies, organs alike. */
final class DraftSurroundings {
    private record OrganYear(String organKey, int year) {}

    private final Map<OrganYear, List<Report>> reports = new HashMap<>();
    private final Map<String, Set<Integer>> years = new HashMap<>();
    private final Map<Report, Fingerprint> fingerprints = new IdentityHashMap<>();
    private final Lookalikes lookalikes = new Lookalikes();

    /** One of the drafts; all are to be known before the first is asked for. */
    void know(Report report) {
        Integer year = report.year().value();
        if (year == null) {
            return;
        }
        String organ = report.organ().key();
        reports.computeIfAbsent(new OrganYear(organ, year), unknown -> new ArrayList<>())
                .add(report);
        years.computeIfAbsent(organ, unknown -> new TreeSet<>()).add(year);
        Fingerprint.of(report).ifPresent(fingerprint -> {
            fingerprints.put(report, fingerprint);
            lookalikes.add(fingerprint);
        });
    }

    /** A draft with what the others tell about it. */
    CaseFile of(Report report) {
        Integer year = report.year().value();
        if (year == null) {
            return CaseFile.of(report);
        }
        String organ = report.organ().key();
        List<Report> copies = reports.get(new OrganYear(organ, year)).stream()
                .filter(other -> other != report)
                .toList();
        Surroundings around = Surroundings.UNKNOWN
                .withYears(years.get(organ))
                .withOtherVersions(copies)
                .withLikenesses(lookalikes.of(fingerprints.get(report)));
        return new CaseFile(
                report,
                before(organ, year),
                Membership.of(report)
                        .map(this::members)
                        .filter(members -> !members.isEmpty())
                        .map(around::withMembers)
                        .orElse(around));
    }

    /** Of several drafts of one organ, the last one given. */
    private List<Report> members(Membership government) {
        return reports.values().stream()
                .map(List::getLast)
                .filter(government::has)
                .toList();
    }

    /** Of several drafts on the year before, the last one given. */
    private Optional<Report> before(String organ, int year) {
        return Optional.ofNullable(reports.get(new OrganYear(organ, year - 1))).map(List::getLast);
    }
}
