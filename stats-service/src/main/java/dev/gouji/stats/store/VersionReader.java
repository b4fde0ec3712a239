package dev.gouji.stats.store;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.gouji.access.policy.Scope;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Section;
import dev.gouji.stats.version.ReportVersion;
import dev.gouji.stats.version.VersionDiff;
import dev.gouji.stats.version.VersionItem;
import dev.gouji.stats.version.VersionPair;
import dev.gouji.stats.version.YearComparison;
import dev.gouji.stats.view.ReportKey;
import dev.gouji.stats.view.StoredCells;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the versions of a report, and the reports of an organ on other years. */
@ApplicationScoped
public class VersionReader {
    /** More documents on one year than any organ published. */
    private static final int VERSIONS_MAX = 1_000;

    private static final int YEARS_MAX = 100;

    private static final Columns YEAR = Columns.of("year", "document_id");
    private static final String[] HEAD = {
        "document_id",
        "sha256",
        "source_id",
        "source_url",
        "published_on",
        "received_at",
        "form",
        "title",
        "errors",
        "warnings",
        "infos",
        "rule_book_version",
        "checked_at",
        "current"
    };
    private static final Columns ITEM = Columns.of(HEAD);
    private static final Columns FULL = new Columns(Stream.concat(
                    Arrays.stream(HEAD), Stream.of("figures::json", "places::json", "sections::json", "findings::json"))
            .toList());

    private final ScopedSessions sessions;

    VersionReader(ScopedSessions sessions) {
        this.sessions = sessions;
    }

    /**
     * All versions, the one received last first; none when there is no such report.
     *
     * @param whose findings; of a report outside of the scope none are counted
     */
    public Uni<List<VersionItem>> list(ReportKey key, Scope whose) {
        Select select = of(ITEM, key).orderBy("received_at desc, document_id desc");
        return sessions.within(whose, session -> select.rows(session, VERSIONS_MAX))
                .map(rows -> rows.stream().map(VersionReader::item).toList());
    }

    /**
     * What changed from one version to another.
     *
     * @param from document of the earlier one; null: the one that was received before the other
     * @param to document of the later one; null: the current one
     * @param whose findings; of a report outside of the scope nothing is said of them
     * @return empty when there are no such two versions
     */
    public Uni<Optional<VersionDiff>> diff(ReportKey key, String from, String to, Scope whose) {
        return list(key, whose)
                .map(versions -> VersionPair.of(versions, from, to))
                .chain(pair -> pair.isEmpty() ? Uni.createFrom().item(Optional.empty()) : diff(key, pair.get(), whose));
    }

    /** The years that an organ has reports on, the latest first. */
    public Uni<List<Integer>> years(String organKey, Scope whose) {
        Select select = new Select(YEAR, "stats.version_within")
                .where("organ_key = ?", organKey)
                .where("current")
                .orderBy("year desc");
        return sessions.within(whose, session -> select.rows(session, YEARS_MAX))
                .map(rows -> rows.stream().map(row -> row.integer("year")).toList());
    }

    /** The reports that count for two years of an organ beside each other; empty when one of them is not there. */
    public Uni<Optional<YearComparison>> compare(ReportKey from, ReportKey to, Scope whose) {
        return current(from, whose)
                .chain(earlier -> current(to, whose)
                        .map(later -> earlier.flatMap(one ->
                                later.map(other -> YearComparison.between(from.year(), one, to.year(), other)))));
    }

    private Uni<Optional<ReportVersion>> current(ReportKey key, Scope whose) {
        Select select = of(FULL, key).where("current");
        return sessions.within(whose, session -> select.rows(session, 1))
                .map(rows -> rows.stream().map(VersionReader::full).findFirst());
    }

    private Uni<Optional<VersionDiff>> diff(ReportKey key, VersionPair pair, Scope whose) {
        Select select = of(FULL, key).where("document_id in (?, ?)", pair.from(), pair.to());
        return sessions.within(whose, session -> select.rows(session, 2))
                .map(rows -> pair.diff(rows.stream().map(VersionReader::full).toList()));
    }

    private static Select of(Columns columns, ReportKey key) {
        return new Select(columns, "stats.version_within")
                .where("organ_key = ?", key.organKey())
                .where("year = ?", key.year());
    }

    private static VersionItem item(Columns.Values row) {
        return new VersionItem(
                row.text("document_id"),
                row.text("sha256"),
                row.text("source_id"),
                row.text("source_url"),
                row.date("published_on"),
                row.time("received_at"),
                row.text("form"),
                row.text("title"),
                row.integer("errors"),
                row.integer("warnings"),
                row.integer("infos"),
                row.text("rule_book_version"),
                row.time("checked_at"),
                row.truth("current"));
    }

    private static ReportVersion full(Columns.Values row) {
        return new ReportVersion(
                item(row),
                new StoredCells(row.text("figures"), row.text("places"))
                        .cells(Form.of(FormGeneration.valueOf(row.text("form")))),
                row.json("sections", new TypeReference<List<Section>>() {}),
                row.text("findings") == null ? null : row.json("findings", new TypeReference<List<Finding>>() {}));
    }
}
