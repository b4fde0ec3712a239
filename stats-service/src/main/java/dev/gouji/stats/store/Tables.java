package dev.gouji.stats.store;

import dev.gouji.stats.statistics.Measured;
import dev.gouji.stats.statistics.Measures;
import dev.gouji.stats.view.FindingRow;
import dev.gouji.stats.view.OutcomeRow;
import dev.gouji.stats.view.PortalRow;
import dev.gouji.stats.view.RefusalRow;
import dev.gouji.stats.view.RegisterRow;
import dev.gouji.stats.view.ReportKey;
import dev.gouji.stats.view.ReportRow;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The columns of the schema, and where each comes from. */
final class Tables {
    /** A finding and the report that it belongs to. */
    record OwnedFinding(ReportRow report, FindingRow finding) {}

    static final BulkTable<ReportRow> REPORT = published("jsonb")
            .column("problem_count", "integer", ReportRow::problemCount)
            .column("figures_read", "integer", ReportRow::figuresRead)
            .column("words", "tsvector", ReportRow::words)
            .column("measures", "numeric[]", row -> measures(row.measured()));

    /** Read as a whole or not at all, so it is kept as text: taking JSON apart cost the server most of the row. */
    static final BulkTable<ReportRow> VERSION = published("text")
            .column("places", "text", row -> row.cells().places())
            .column("sections", "text", ReportRow::sections)
            .column("problems", "text", ReportRow::problems)
            .column("not_assessable", "text", ReportRow::notAssessable)
            .column("basis", "text", ReportRow::basis)
            .column("findings", "text", ReportRow::findingsAsTold);

    static final BulkTable<ReportKey> KEY = new BulkTable<ReportKey>()
            .column("organ_key", "text", ReportKey::organKey)
            .column("year", "integer", ReportKey::year);

    static final BulkTable<OwnedFinding> FINDING = new BulkTable<OwnedFinding>()
            .column("organ_key", "text", row -> row.report().organKey())
            .column("year", "integer", row -> row.report().year())
            .column("ordinal", "integer", row -> row.finding().ordinal())
            .column("id", "text", row -> row.finding().id())
            .column("document_id", "text", row -> row.finding().documentId())
            .column("organ_name", "text", row -> row.report().organName())
            .column("division", "text", row -> row.report().division())
            .column("rule", "text", row -> row.finding().rule())
            .column("severity", "text", row -> row.finding().severity())
            .column("attribution", "text", row -> row.finding().attribution())
            .column("cells", "jsonb", row -> row.finding().cells())
            .column("\"values\"", "jsonb", row -> row.finding().values())
            .column("message_zh", "text", row -> row.finding().messageZh())
            .column("message_en", "text", row -> row.finding().messageEn())
            .column("place", "jsonb", row -> row.finding().place())
            .column("correction", "jsonb", row -> row.finding().correction());

    static final BulkTable<RefusalRow> REFUSAL = new BulkTable<RefusalRow>()
            .column("document_id", "text", RefusalRow::documentId)
            .column("event_id", "text", RefusalRow::eventId)
            .column("sha256", "text", RefusalRow::sha256)
            .column("source_id", "text", RefusalRow::sourceId)
            .column("source_url", "text", RefusalRow::sourceUrl)
            .column("published_on", "date", RefusalRow::publishedOn)
            .column("received_at", "timestamptz", RefusalRow::receivedAt)
            .column("organ", "text", RefusalRow::organ)
            .column("division", "text", RefusalRow::division)
            .column("code", "text", RefusalRow::code)
            .column("message", "text", RefusalRow::message)
            .column("advice", "text", RefusalRow::advice)
            .column("parser_version", "text", RefusalRow::parserVersion)
            .column("refused_at", "timestamptz", RefusalRow::refusedAt);

    static final BulkTable<OutcomeRow> OUTCOME = new BulkTable<OutcomeRow>()
            .column("document_id", "text", OutcomeRow::documentId)
            .column("source_id", "text", OutcomeRow::sourceId)
            .column("outcome", "text", OutcomeRow::outcome)
            .column("organ", "text", OutcomeRow::organ)
            .column("year", "integer", OutcomeRow::year)
            .column("code", "text", OutcomeRow::code)
            .column("message", "text", OutcomeRow::message)
            .column("advice", "text", OutcomeRow::advice)
            .column("received_at", "timestamptz", OutcomeRow::receivedAt)
            .column("read_at", "timestamptz", OutcomeRow::readAt)
            .column("checked_at", "timestamptz", OutcomeRow::checkedAt);

    static final BulkTable<RegisterRow> REGISTER = new BulkTable<RegisterRow>()
            .column("entry", "text", RegisterRow::entry)
            .column("name", "text", RegisterRow::name)
            .column("division", "text", RegisterRow::division)
            .column("kind", "text", RegisterRow::kind)
            .column("level", "text", RegisterRow::level)
            .column("from_year", "integer", RegisterRow::fromYear)
            .column("to_year", "integer", RegisterRow::toYear)
            .column("\"column\"", "text", RegisterRow::column)
            .column("removed", "boolean", RegisterRow::removed)
            .column("revision", "bigint", RegisterRow::revision)
            .column("changed_at", "timestamptz", RegisterRow::changedAt);

    static final BulkTable<PortalRow> PORTAL = new BulkTable<PortalRow>()
            .column("portal", "text", PortalRow::portal)
            .column("name", "text", PortalRow::name)
            .column("division", "text", PortalRow::division)
            .column("verdict", "text", row -> row.verdict().wire())
            .column("reason_zh", "text", row -> row.reason().zh())
            .column("reason_en", "text", row -> row.reason().en())
            .column("since", "timestamptz", PortalRow::since)
            .column("revision", "bigint", PortalRow::revision)
            .column("changed_at", "timestamptz", PortalRow::changedAt);

    private Tables() {}

    /** What a report and each of its versions have in common; they differ in how the figures are kept. */
    private static BulkTable<ReportRow> published(String figures) {
        return new BulkTable<ReportRow>()
                .column("organ_key", "text", ReportRow::organKey)
                .column("year", "integer", ReportRow::year)
                .column("document_id", "text", ReportRow::documentId)
                .column("event_id", "text", ReportRow::eventId)
                .column("sha256", "text", ReportRow::sha256)
                .column("source_id", "text", ReportRow::sourceId)
                .column("source_url", "text", ReportRow::sourceUrl)
                .column("published_on", "date", ReportRow::publishedOn)
                .column("received_at", "timestamptz", ReportRow::receivedAt)
                .column("organ_name", "text", ReportRow::organName)
                .column("organ_found_in", "text", ReportRow::organFoundIn)
                .column("division", "text", ReportRow::division)
                .column("kind", "text", ReportRow::kind)
                .column("level", "text", ReportRow::level)
                .column("form", "text", ReportRow::form)
                .column("title", "text", ReportRow::title)
                .column("year_in_title", "integer", row -> row.years().inTitle())
                .column("year_in_period", "integer", row -> row.years().inPeriod())
                .column("year_in_body", "integer", row -> row.years().inBody())
                .column("figures", figures, row -> row.cells().figures())
                .column("errors", "integer", ReportRow::errors)
                .column("warnings", "integer", ReportRow::warnings)
                .column("infos", "integer", ReportRow::infos)
                .column("rule_book_version", "text", ReportRow::ruleBookVersion)
                .column("read_at", "timestamptz", ReportRow::readAt)
                .column("checked_at", "timestamptz", ReportRow::checkedAt);
    }

    /** Those behind the cells, as an array in the server's own notation. */
    private static String measures(Measured measured) {
        return Arrays.stream(measured.values())
                .skip(Measures.of(measured.form()).cells().size())
                .map(String::valueOf)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
