package dev.gouji.validate.book;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.finding.Attribution;
import dev.gouji.contract.finding.Correction;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes findings of the violations of one report: id, attribution, place, correction. */
final class FindingWriter {
    private static final int ID_LENGTH = 32;

    private final CaseFile file;
    private final Report report;
    private final Set<CellId> doubtful;
    private Map<CellId, Correction> repair;

    FindingWriter(CaseFile file) {
        this.file = file;
        this.report = file.report();
        this.doubtful = doubtful(report);
    }

    private static Set<CellId> doubtful(Report report) {
        Set<CellId> doubtful = new HashSet<>();
        for (ReadingProblem problem : report.problems()) {
            doubtful.addAll(problem.cells());
        }
        report.cells().forEach((id, cell) -> {
            if (cell instanceof Cell.Unreadable) {
                doubtful.add(id);
            }
        });
        return doubtful;
    }

    Finding finding(Rule rule, Violation violation) {
        Optional<Correction> correction = isEquality(violation) ? correction(violation) : Optional.empty();
        return new Finding(
                id(rule, violation),
                rule.text().id(),
                violation.severity().orElse(rule.severity()),
                attribution(violation, correction),
                violation.cells(),
                violation.values(),
                violation.message(),
                place(violation),
                correction.orElse(null));
    }

    private static boolean isEquality(Violation violation) {
        return violation
                .identity()
                .filter(identity -> identity.relation() == Identity.Relation.EQUAL)
                .isPresent();
    }

    /** The first figure of the broken identity that has to change; the repair is that of the whole report. */
    private Optional<Correction> correction(Violation violation) {
        if (repair == null) {
            repair = SmallestRepair.of(file, doubtful);
        }
        return violation.identity().stream()
                .flatMap(identity -> identity.cells().stream())
                .map(repair::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private String id(Rule rule, Violation violation) {
        return DocumentId.hash(
                        "finding",
                        report.organ().key(),
                        String.valueOf(report.year().value()),
                        rule.text().id(),
                        cells(violation),
                        values(violation))
                .substring(0, ID_LENGTH);
    }

    private static String cells(Violation violation) {
        StringBuilder cells = new StringBuilder();
        for (CellId cell : violation.cells()) {
            cells.append(cells.isEmpty() ? "" : ",").append(cell.path());
        }
        return cells.toString();
    }

    private static String values(Violation violation) {
        StringBuilder values = new StringBuilder();
        new TreeMap<>(violation.values())
                .forEach((key, value) -> values.append(values.isEmpty() ? "" : ";")
                        .append(key)
                        .append('=')
                        .append(value));
        return values.toString();
    }

    /** Where one cell explains it all, that cell decides; else every cell that is evidence has to be in doubt. */
    private Attribution attribution(Violation violation, Optional<Correction> repair) {
        List<CellId> decisive = repair.map(Correction::cell).map(List::of).orElse(violation.evidence());
        boolean allInDoubt = !decisive.isEmpty() && doubtful.containsAll(decisive);
        return violation.misread() || allInDoubt ? Attribution.READING : Attribution.AGENCY;
    }

    private Place place(Violation violation) {
        List<CellId> cells = violation.cells().isEmpty() ? violation.evidence() : violation.cells();
        return violation
                .place()
                .orElseGet(() -> cells.stream()
                        .map(report.cells()::get)
                        .filter(Objects::nonNull)
                        .map(Cell::place)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }
}
