package dev.gouji.stats.store;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.gouji.contract.report.Section;
import dev.gouji.stats.listing.Cursor;
import dev.gouji.stats.listing.FoundItem;
import dev.gouji.stats.listing.ReportOrder;
import dev.gouji.stats.listing.Selection;
import dev.gouji.stats.listing.Slice;
import dev.gouji.stats.search.Words;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds reports by words. */
@ApplicationScoped
public class SearchReader {
    private static final Columns FOUND =
            Columns.of("organ_key", "organ_name", "division", "year", "title", "sections::json");

    private final ScopedSessions sessions;

    SearchReader(ScopedSessions sessions) {
        this.sessions = sessions;
    }

    /** A page of the reports with all of the words, newest year first. */
    public Uni<Slice<FoundItem>> find(Selection selection, Cursor after, int limit) {
        Words words = selection.words();
        Select select = ReportReader.narrowed(
                new Select(FOUND, "(%s) as report".formatted(WholeReports.QUERY)), selection, ReportOrder.YEAR, after);
        return sessions.within(ReportConditions.findings(selection), session -> select.rows(session, limit + 1))
                .map(rows -> Slice.of(rows.stream().map(row -> item(row, words)).toList(), limit, FoundItem::position));
    }

    private static FoundItem item(Columns.Values row, Words words) {
        List<FoundItem.Hit> hits = new ArrayList<>();
        add(hits, "organ", null, row.text("organ_name"), words);
        add(hits, "title", null, row.text("title"), words);
        for (Section section : row.json("sections", new TypeReference<List<Section>>() {})) {
            add(hits, section.chapter().name().toLowerCase(Locale.ROOT), section.heading(), section.text(), words);
        }
        return new FoundItem(
                row.text("organ_key"),
                row.text("organ_name"),
                row.text("division"),
                row.year(),
                row.text("title"),
                hits);
    }

    private static void add(List<FoundItem.Hit> hits, String section, String heading, String text, Words words) {
        if (text != null) {
            words.in(text).ifPresent(snippet -> hits.add(new FoundItem.Hit(section, heading, snippet)));
        }
    }
}
