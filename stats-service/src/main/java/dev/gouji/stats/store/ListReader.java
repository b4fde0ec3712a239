package dev.gouji.stats.store;

import dev.gouji.stats.listing.Cursor;
import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.FindingItem;
import dev.gouji.stats.listing.FindingOrder;
import dev.gouji.stats.listing.RefusalItem;
import dev.gouji.stats.listing.Slice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads findings and refusals. */
@ApplicationScoped
public class ListReader {
    private static final Columns FINDING = Columns.of(
            "id",
            "organ_key",
            "organ_name",
            "division",
            "year",
            "document_id",
            "ordinal",
            "rule",
            "severity",
            "attribution",
            "cells::json",
            "\"values\"::json",
            "message_zh",
            "message_en",
            "place::json",
            "correction::json");
    private static final Columns REFUSAL = Columns.of(
            "document_id",
            "source_id",
            "source_url",
            "sha256",
            "organ",
            "division",
            "code",
            "message",
            "advice",
            "published_on",
            "received_at",
            "refused_at");

    private final Mutiny.SessionFactory sessions;
    private final ScopedSessions scoped;

    ListReader(Mutiny.SessionFactory sessions, ScopedSessions scoped) {
        this.sessions = sessions;
        this.scoped = scoped;
    }

    /** A page of the findings. */
    public Uni<Slice<FindingItem>> findings(Filter filter, FindingOrder order, Cursor after, int limit) {
        Select select = new Select(FINDING, "stats.finding")
                .within(filter.scope())
                .inListedYear(filter.year())
                .inListedDivision(filter.division())
                .whereGiven("rule = ?", filter.rule())
                .whereGiven("severity = ?", filter.severity());
        if (filter.organ() != null) {
            select.where("position(? in coalesce(organ_name, '') || ' ' || organ_key) > 0", filter.organ());
        }
        sorted(select, order, after);
        return scoped.within(filter.scope(), session -> select.rows(session, limit + 1))
                .map(rows -> Slice.of(rows.stream().map(ListReader::finding).toList(), limit, order::after));
    }

    private static void sorted(Select select, FindingOrder order, Cursor after) {
        String key = "newest_first, organ_key, ordinal";
        switch (order) {
            case YEAR -> {
                if (after != null) {
                    select.where(
                            "(newest_first, organ_key, ordinal) > (cast(? as integer), ?, cast(? as integer))",
                            after.number(0),
                            after.parts().get(1),
                            after.number(2));
                }
                select.orderBy(key);
            }
            case RULE -> {
                if (after != null) {
                    select.where(
                            "(rule, newest_first, organ_key, ordinal) > (?, cast(? as integer), ?, cast(? as integer))",
                            after.parts().get(0),
                            after.number(1),
                            after.parts().get(2),
                            after.number(3));
                }
                select.orderBy("rule, " + key);
            }
        }
    }

    /** A page of the refusals, the last first. */
    public Uni<Slice<RefusalItem>> refusals(Filter filter, Cursor after, int limit) {
        Select select = new Select(REFUSAL, "stats.refusal").inDivision("division", filter.division());
        if (filter.organ() != null) {
            select.where("position(? in coalesce(organ, '') || ' ' || source_id) > 0", filter.organ());
        }
        if (after != null) {
            select.where(
                    "(refused_at, document_id) < (cast(cast(? as text) as timestamptz), ?)",
                    after.parts().get(0),
                    after.parts().get(1));
        }
        select.orderBy("refused_at desc, document_id desc");
        return sessions.withStatelessSession(session -> select.rows(session, limit + 1))
                .map(rows -> Slice.of(rows.stream().map(ListReader::refusal).toList(), limit, RefusalItem::position));
    }

    private static FindingItem finding(Columns.Values row) {
        return new FindingItem(
                row.text("id"),
                row.text("organ_key"),
                row.text("organ_name"),
                row.text("division"),
                row.year(),
                row.text("document_id"),
                row.integer("ordinal"),
                row.text("rule"),
                row.text("severity"),
                row.text("attribution"),
                row.text("cells"),
                row.text("\"values\""),
                new FindingItem.BilingualText(row.text("message_zh"), row.text("message_en")),
                row.text("place"),
                row.text("correction"));
    }

    private static RefusalItem refusal(Columns.Values row) {
        return new RefusalItem(
                row.text("document_id"),
                row.text("source_id"),
                row.text("source_url"),
                row.text("sha256"),
                row.text("organ"),
                row.text("division"),
                row.text("code"),
                row.text("message"),
                row.text("advice"),
                row.date("published_on"),
                row.time("received_at"),
                row.time("refused_at"));
    }
}
