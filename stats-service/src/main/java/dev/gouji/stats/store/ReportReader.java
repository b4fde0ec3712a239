package dev.gouji.stats.store;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.gouji.access.policy.Scope;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Section;
import dev.gouji.stats.listing.Cursor;
import dev.gouji.stats.listing.FullReport;
import dev.gouji.stats.listing.ReportItem;
import dev.gouji.stats.listing.ReportOrder;
import dev.gouji.stats.listing.Selection;
import dev.gouji.stats.listing.Slice;
import dev.gouji.stats.view.ReportKey;
import dev.gouji.stats.view.StoredCells;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads reports. */
@ApplicationScoped
public class ReportReader {
    static final String[] HEAD = {
        "organ_key",
        "organ_name",
        "division",
        "kind",
        "level",
        "year",
        "form",
        "title",
        "errors",
        "warnings",
        "infos",
        "problem_count",
        "figures_read",
        "document_id",
        "sha256",
        "source_id",
        "source_url",
        "published_on",
        "received_at",
        "rule_book_version",
        "checked_at"
    };
    private static final Columns ITEM = Columns.of(HEAD);
    private static final Columns FULL = new Columns(Stream.concat(
                    Arrays.stream(HEAD),
                    Stream.of(
                            "year_in_title",
                            "year_in_period",
                            "year_in_body",
                            "read_at",
                            "figures::json",
                            "places::json",
                            "sections::json",
                            "problems::json",
                            "not_assessable::json",
                            "basis::json",
                            "findings::json"))
            .toList());

    /** In one statement, so that a report never comes with the findings of its predecessor. */
    private static final String WITH_FINDINGS = """
        (%s) as r cross join lateral (
            select coalesce(jsonb_agg(jsonb_build_object(
                'id', f.id, 'rule', f.rule, 'severity', f.severity, 'attribution', f.attribution,
                'cells', f.cells, 'values', f."values",
                'message', jsonb_build_object('zh', f.message_zh, 'en', f.message_en),
                'place', f.place, 'correction', f.correction) order by f.ordinal), '[]') as findings
            from stats.finding f where f.organ_key = r.organ_key and f.year = r.year) as findings
        """.formatted(WholeReports.QUERY);

    private final Mutiny.SessionFactory sessions;
    private final ScopedSessions scoped;

    ReportReader(Mutiny.SessionFactory sessions, ScopedSessions scoped) {
        this.sessions = sessions;
        this.scoped = scoped;
    }

    /** A page of the list. */
    public Uni<Slice<ReportItem>> list(Selection selection, ReportOrder order, Cursor after, int limit) {
        Select select = narrowed(new Select(ITEM, "stats.report"), selection, order, after);
        return scoped.within(ReportConditions.findings(selection), session -> select.rows(session, limit + 1))
                .map(rows -> Slice.of(rows.stream().map(ReportReader::item).toList(), limit, order::after));
    }

    /** Narrows a query on reports to a page. */
    static Select narrowed(Select select, Selection selection, ReportOrder order, Cursor after) {
        return ReportOrdering.sorted(ReportConditions.listed(select, selection), order, after);
    }

    /** What the list says of a report. */
    public Uni<Optional<ReportItem>> head(ReportKey key) {
        Select select = new Select(ITEM, "stats.report")
                .where("organ_key = ?", key.organKey())
                .where("year = ?", key.year());
        return sessions.withStatelessSession(session -> select.rows(session, 1))
                .map(rows -> rows.stream().findFirst().map(ReportReader::item));
    }

    /**
     * A report with its figures and findings, as of one moment.
     *
     * @param whose findings; of a report outside of the scope there are none
     */
    public Uni<Optional<FullReport>> find(ReportKey key, Scope whose) {
        Select select = new Select(FULL, WITH_FINDINGS)
                .where("organ_key = ?", key.organKey())
                .where("year = ?", key.year());
        return scoped.within(whose, session -> select.rows(session, 1))
                .map(rows -> rows.stream().findFirst().map(ReportReader::full));
    }

    static ReportItem item(Columns.Values row) {
        return new ReportItem(
                row.text("organ_key"),
                row.text("organ_name"),
                row.text("division"),
                row.text("kind"),
                row.text("level"),
                row.year(),
                row.text("form"),
                row.text("title"),
                row.integer("errors"),
                row.integer("warnings"),
                row.integer("infos"),
                row.integer("problem_count"),
                row.integer("figures_read"),
                row.text("document_id"),
                row.text("sha256"),
                row.text("source_id"),
                row.text("source_url"),
                row.date("published_on"),
                row.time("received_at"),
                row.text("rule_book_version"),
                row.time("checked_at"));
    }

    private static FullReport full(Columns.Values row) {
        return new FullReport(
                item(row),
                new FullReport.Years(
                        row.integer("year_in_title"), row.integer("year_in_period"), row.integer("year_in_body")),
                row.time("read_at"),
                new StoredCells(row.text("figures"), row.text("places"))
                        .cells(Form.of(FormGeneration.valueOf(row.text("form")))),
                row.json("sections", new TypeReference<List<Section>>() {}),
                row.json("problems", new TypeReference<List<ReadingProblem>>() {}),
                row.json("findings", new TypeReference<List<Finding>>() {}),
                row.json("not_assessable", new TypeReference<List<String>>() {}),
                row.json("basis", new TypeReference<List<String>>() {}));
    }
}
