package dev.gouji.ingest.portal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.gouji.ingest.address.WebAddress;
import java.util.List;
import java.util.Objects;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** Where the reports of a portal are listed; one record for each kind of list, one connector for each record. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReportSource.ListPages.class, name = "list-pages"),
    @JsonSubTypes.Type(value = ReportSource.TrsLists.class, name = "trs-lists"),
    @JsonSubTypes.Type(value = ReportSource.EntryPages.class, name = "entry-pages"),
    @JsonSubTypes.Type(value = ReportSource.Sitemaps.class, name = "sitemaps"),
    @JsonSubTypes.Type(value = ReportSource.Feeds.class, name = "feeds"),
    @JsonSubTypes.Type(value = ReportSource.JsonLists.class, name = "json-lists")
})
public sealed interface ReportSource {

    /** The first pages to fetch. */
    List<WebAddress> entries();

    /**
     * HTML lists: links whose title reads like that of an annual report.
     *
     * @param selector of CSS, around the rows; null takes the whole page
     * @param link in place of what is known of titles; null when that is right
     * @param pages where their addresses follow a number that the pages do not print; null when they link or print them
     */
    record ListPages(List<WebAddress> entries, String selector, LinkPattern link, PageTemplate pages)
            implements ReportSource {
        public ListPages {
            entries = checked(entries);
            link = Objects.requireNonNullElse(link, LinkPattern.NONE);
            if (selector != null) {
                requireSelector(selector);
            }
        }

        /** Lists that need no explanation. */
        public ListPages(List<WebAddress> entries) {
            this(entries, null, null, null);
        }
    }

    /** Lists made by TRS: static rows, and pages behind the first that are printed by script or only shown by one. */
    record TrsLists(List<WebAddress> entries, LinkPattern link) implements ReportSource {
        public TrsLists {
            entries = checked(entries);
            link = Objects.requireNonNullElse(link, LinkPattern.NONE);
        }
    }

    /**
     * Home and channel pages: they link to the column of annual reports in many ways, and list reports among notices.
     *
     * @param column RE2 expression on the titles of such columns, null for those that are known
     */
    record EntryPages(List<WebAddress> entries, String column, LinkPattern link) implements ReportSource {
        public EntryPages {
            entries = checked(entries);
            link = Objects.requireNonNullElse(link, LinkPattern.NONE);
            column = LinkPattern.checked("column", column);
        }
    }

    /** Sitemaps and indexes of them. They have no titles, so the address has to tell. */
    record Sitemaps(List<WebAddress> entries, LinkPattern link) implements ReportSource {
        public Sitemaps {
            entries = checked(entries);
            if (link == null || link.address() == null) {
                throw new WrongFieldException(
                        "link.address",
                        null,
                        "年报地址的正则表达式，因为网站地图中没有标题",
                        "a pattern of the reports' addresses, since sitemaps have no titles");
            }
        }
    }

    /** RSS and Atom. */
    record Feeds(List<WebAddress> entries, LinkPattern link) implements ReportSource {
        public Feeds {
            entries = checked(entries);
            link = Objects.requireNonNullElse(link, LinkPattern.NONE);
        }
    }

    /**
     * Lists that scripts load as JSON. Places are JSON Pointers (RFC 6901).
     *
     * @param pages of the endpoint
     * @param items the array of rows, in the answer; empty when the answer is the array
     * @param title of a row, in the row; and so the others
     * @param date null when rows have none
     */
    record JsonLists(PageTemplate pages, String items, String title, String address, String date, LinkPattern link)
            implements ReportSource {
        public JsonLists {
            link = Objects.requireNonNullElse(link, LinkPattern.NONE);
            items = items == null ? "" : items;
            if (pages == null) {
                throw new WrongFieldException(
                        "pages",
                        null,
                        "含 template 的对象，如 {\"template\": \"https://…page={page}\"}",
                        "an object with a template");
            }
            requirePointer("items", items);
            requirePointer("title", title);
            requirePointer("address", address);
            if (date != null) {
                requirePointer("date", date);
            }
        }

        @Override
        public List<WebAddress> entries() {
            return List.of(pages.address(pages.first()));
        }

        private static void requirePointer(String field, String pointer) {
            if (pointer == null || !pointer.isEmpty() && !pointer.startsWith("/")) {
                throw new WrongFieldException(
                        field, pointer, "JSON 指针，如 /data/list", "a JSON Pointer, as in /data/list");
            }
        }
    }

    private static List<WebAddress> checked(List<WebAddress> entries) {
        int count = entries == null ? 0 : entries.size();
        if (count < 1 || count > Access.PAGES_MAX) {
            throw new WrongFieldException(
                    "entries", count == 0 ? null : count, "1 至 200 个列表页地址", "1 to 200 addresses of lists");
        }
        return List.copyOf(entries);
    }

    private static void requireSelector(String selector) {
        try {
            QueryParser.parse(selector);
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            throw new WrongFieldException("selector", selector, "CSS 选择器，如 ul.list", "a CSS selector, as in ul.list");
        }
    }
}
