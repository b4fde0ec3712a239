package dev.gouji.ingest.connector;

import com.google.re2j.Pattern;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.ReportSource;
import java.util.List;

/**
 * Home and channel pages, and the columns below them. Columns of annual reports are linked as query strings, by scripts,
 * by ids, or with {@code #} for an address; reports may stand among other notices, with titles that are cut.
 */
final class EntryPagesConnector implements Connector {
    private final Portal portal;
    private final ReportSource.EntryPages source;
    private final Pattern columns;

    EntryPagesConnector(Portal portal, ReportSource.EntryPages source) {
        this.portal = portal;
        this.source = source;
        this.columns = source.column() == null ? null : Pattern.compile(source.column());
    }

    @Override
    public Discovery read(ListDocument document) {
        HtmlPage page = HtmlPage.of(document);
        Harvest harvest = new Harvest(portal, source.link(), document.address());
        List<HtmlPage.Link> links = page.links(null);
        for (HtmlPage.Link link : links) {
            if (!isColumn(link)) {
                harvest.offer(link);
            } else if (link.to() == null) {
                harvest.passOver(
                        link.href(),
                        link.title(),
                        "栏目链接没有可抓取的地址（脚本或 #）。 The column's link names no address that can be fetched.");
            } else {
                harvest.list(link.to(), link.title());
            }
        }
        new PageTurner(page, portal.access().maxPages()).pages(links).forEach(next -> harvest.list(next, ""));
        return harvest.discovery();
    }

    private boolean isColumn(HtmlPage.Link link) {
        if (columns != null) {
            return columns.matcher(link.title()).find();
        }
        return link.listedOn() == null && ReportTitle.of(link.title()).kind() == TitleKind.COLUMN;
    }
}
