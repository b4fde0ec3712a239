package dev.gouji.stats.page;

import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.FoundItem;
import dev.gouji.stats.listing.Slice;
import dev.gouji.stats.search.Snippet;
import dev.gouji.stats.view.ReportKey;
import java.util.List;

/**
 * Reports by the words in them.
 *
 * @param words as typed, empty before anything was
 * @param found empty when nothing was looked for or nothing was found
 * @param next address of the following page, empty when there is none
 */
public record SearchPage(String words, Filter filter, List<Found> found, String json, String csv, String next) {

    /** A report and the places where the words stand. */
    public record Found(String link, String organ, String year, String title, List<Hit> hits) {}

    /** A word, and what is printed before and behind it. */
    public record Hit(String where, String before, String word, String behind) {
        static Hit of(FoundItem.Hit hit) {
            Snippet snippet = hit.snippet();
            String where = hit.heading() != null ? hit.heading() : hit.section().equals("organ") ? "机关" : "标题";
            return new Hit(
                    where,
                    snippet.text().substring(0, snippet.from()),
                    snippet.text().substring(snippet.from(), snippet.to()),
                    snippet.text().substring(snippet.to()));
        }
    }

    public SearchPage {
        found = List.copyOf(found);
    }

    /** The page before anything is looked for. */
    public static SearchPage empty(Filter filter) {
        return new SearchPage("", filter, List.of(), "/v1/search", "", "");
    }

    /** The page for what was found. */
    public static SearchPage of(String words, Filter filter, Slice<FoundItem> slice) {
        Address here = Address.of("/search")
                .with("q", words)
                .with("year", filter.year())
                .with("division", filter.division());
        return new SearchPage(
                words,
                filter,
                slice.items().stream().map(SearchPage::found).toList(),
                here.at("/v1/search").link(),
                here.at("/v1/search.csv").link(),
                slice.next() == null
                        ? ""
                        : here.with("cursor", slice.next().text()).link());
    }

    private static Found found(FoundItem item) {
        int year = item.year() == null ? 0 : item.year();
        return new Found(
                ReportLine.link(new ReportKey(item.organKey(), year)),
                item.organ() == null ? "（未载明机关）" + item.organKey() : item.organ(),
                Words.year(item.year()),
                item.title() == null ? "" : item.title(),
                item.hits().stream().map(Hit::of).toList());
    }
}
