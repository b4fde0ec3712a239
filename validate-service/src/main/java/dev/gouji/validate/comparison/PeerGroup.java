package dev.gouji.validate.comparison;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Report;
import java.util.Objects;
import java.util.Optional;

/** Organs whose figures can be compared: of one kind and level, in one year, on one form. */
public record PeerGroup(int year, FormGeneration form, OrganKind kind, OrganLevel level) {
    public PeerGroup {
        Objects.requireNonNull(form, "form is null");
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(level, "level is null");
    }

    /** The peers of a report's organ; none when its year, kind or level is unknown. */
    public static Optional<PeerGroup> of(Report report) {
        Organ organ = report.organ();
        return report.year().value() == null || organ.kind() == null || organ.level() == null
                ? Optional.empty()
                : Optional.of(new PeerGroup(report.year().value(), report.form(), organ.kind(), organ.level()));
    }
}
