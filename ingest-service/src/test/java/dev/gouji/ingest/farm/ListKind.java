package dev.gouji.ingest.farm;

/** How a portal lists what it publishes. */
public enum ListKind {
    /** HTML, ten titles a page, a link to the next page. */
    LIST_PAGES("/zwgk/ndbg/list.html"),
    /** The same, but the visible titles are cut and only the title attribute is whole. */
    CUT_TITLES("/zwgk/ndbg/list.html"),
    /** Pages index.html, index_1.html, ..., counted by a script. */
    SCRIPT_PAGES("/zwgk/ndbg/index.html"),
    /** sitemap.xml that leads to further site maps. */
    SITEMAP("/sitemap.xml"),
    RSS("/rss.xml"),
    ATOM("/atom.xml"),
    /** /api/list?page=1 and so on. */
    JSON("/api/list?page=1");

    private final String entry;

    ListKind(String entry) {
        this.entry = entry;
    }

    String entry() {
        return entry;
    }
}
