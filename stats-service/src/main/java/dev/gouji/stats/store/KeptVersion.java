package dev.gouji.stats.store;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Appearance;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.contract.report.Section;
import dev.gouji.contract.report.Source;
import dev.gouji.stats.view.ReportRow;
import dev.gouji.stats.view.StoredCells;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A version as it was kept, made into the row that its event gave: what follows from it is worked out once more. */
final class KeptVersion {
    static final Columns COLUMNS = Columns.of(
            "organ_key",
            "year",
            "document_id",
            "event_id",
            "sha256",
            "source_id",
            "source_url",
            "published_on",
            "received_at",
            "organ_name",
            "organ_found_in",
            "division",
            "kind",
            "level",
            "form",
            "title",
            "year_in_title",
            "year_in_period",
            "year_in_body",
            "figures::json",
            "places::json",
            "sections::json",
            "problems::json",
            "not_assessable::json",
            "basis::json",
            "findings::json",
            "rule_book_version",
            "read_at",
            "checked_at");

    private KeptVersion() {}

    static ReportRow row(Columns.Values row) {
        return ReportRow.of(
                new ReportChecked(
                        report(row),
                        row.json("findings", new TypeReference<List<Finding>>() {}),
                        row.json("not_assessable", new TypeReference<List<String>>() {}),
                        row.text("rule_book_version"),
                        row.json("basis", new TypeReference<List<String>>() {}),
                        row.time("read_at"),
                        row.time("checked_at")),
                row.text("event_id"));
    }

    private static Report report(Columns.Values row) {
        FormGeneration form = FormGeneration.valueOf(row.text("form"));
        return new Report(
                row.text("document_id"),
                row.text("sha256"),
                new Source(
                        row.text("source_id"),
                        row.text("source_url"),
                        row.date("published_on"),
                        row.text("organ_name"),
                        row.text("division"),
                        row.time("received_at")),
                organ(row),
                years(row),
                form,
                row.text("title"),
                new StoredCells(row.text("figures"), row.text("places")).cells(Form.of(form)),
                row.json("sections", new TypeReference<List<Section>>() {}),
                List.of(),
                Appearance.UNKNOWN,
                row.json("problems", new TypeReference<List<ReadingProblem>>() {}));
    }

    private static Organ organ(Columns.Values row) {
        String foundIn = row.text("organ_found_in");
        return new Organ(
                row.text("organ_key"),
                row.text("organ_name"),
                foundIn == null ? null : Organ.FoundIn.valueOf(foundIn),
                row.text("division"),
                constant(OrganKind.values(), OrganKind::wire, row.text("kind")),
                constant(OrganLevel.values(), OrganLevel::wire, row.text("level")));
    }

    private static ReportYear years(Columns.Values row) {
        Integer inTitle = row.integer("year_in_title");
        Integer inPeriod = row.integer("year_in_period");
        Integer inBody = row.integer("year_in_body");
        boolean silent = inTitle == null && inPeriod == null && inBody == null;
        return new ReportYear(inTitle, inPeriod, inBody, silent ? row.year() : null);
    }

    private static <E> E constant(E[] all, Function<E, String> wire, String text) {
        return Arrays.stream(all)
                .filter(one -> Objects.equals(wire.apply(one), text))
                .findFirst()
                .orElse(null);
    }
}
