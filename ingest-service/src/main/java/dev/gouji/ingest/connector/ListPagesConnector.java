package dev.gouji.ingest.connector;

import dev.gouji.ingest.portal.PageTemplate;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.ReportSource;
import java.util.List;

/** HTML lists of any make. */
final class ListPagesConnector implements Connector {
    private final Portal portal;
    private final ReportSource.ListPages source;

    ListPagesConnector(Portal portal, ReportSource.ListPages source) {
        this.portal = portal;
        this.source = source;
    }

    @Override
    public Discovery read(ListDocument document) {
        HtmlPage page = HtmlPage.of(document);
        Harvest harvest = new Harvest(portal, source.link(), document.address());
        List<HtmlPage.Link> rows = page.links(source.selector());
        rows.forEach(harvest::offer);
        if (rows.isEmpty()) {
            harvest.remark(
                    source.selector() == null ? "页面中没有链接。" : "选择器 %s 之下没有链接。".formatted(source.selector()),
                    "There are no links in it.");
        } else if (rows.size() == HtmlPage.LINKS_MAX) {
            harvest.remark("链接过多，只读取了前 5000 个。", "Too many links, the first 5,000 were read.");
        }
        PageTemplate pages = source.pages();
        if (pages == null) {
            List<HtmlPage.Link> all = source.selector() == null ? rows : page.links(null);
            new PageTurner(page, portal.access().maxPages()).pages(all).forEach(next -> harvest.list(next, ""));
        } else {
            pages.addresses().stream().limit(portal.access().maxPages()).forEach(next -> harvest.list(next, ""));
        }
        return harvest.discovery();
    }
}
