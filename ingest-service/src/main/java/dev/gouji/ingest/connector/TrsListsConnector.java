package dev.gouji.ingest.connector;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.ReportSource;
import java.util.List;

/**
 * Lists made by TRS. Documents lie at {@code ./202403/t20240308_87885.htm}; anything else on the page is navigation. Rows
 * stand in the page, and behind a hidden template that scripts would fill; where further pages come by script alone, a
 * remark says how many rows that hides.
 */
final class TrsListsConnector implements Connector {
    private static final Pattern DOCUMENT = Pattern.compile("(?i)/[tp]\\d{8}_\\d+(?:_\\d+)?\\.s?html?(?:\\?|$)");
    private static final Pattern BY_SCRIPT = Pattern.compile("listModel\\s*\\(");
    private static final Pattern RECORDS = Pattern.compile("recordCount\\s*:\\s*['\"]?(\\d{1,6})");

    private final Portal portal;
    private final ReportSource.TrsLists source;

    TrsListsConnector(Portal portal, ReportSource.TrsLists source) {
        this.portal = portal;
        this.source = source;
    }

    @Override
    public Discovery read(ListDocument document) {
        HtmlPage page = HtmlPage.of(document);
        Harvest harvest = new Harvest(portal, source.link(), document.address());
        List<HtmlPage.Link> links = page.links(null);
        List<HtmlPage.Link> rows = links.stream()
                .filter(link -> link.to() != null
                        && DOCUMENT.matcher(link.to().toString()).find())
                .toList();
        rows.forEach(harvest::offer);
        new PageTurner(page, portal.access().maxPages()).pages(links).forEach(next -> harvest.list(next, ""));
        if (rows.isEmpty()) {
            harvest.remark(
                    "没有 TRS 形式的文章地址（如 202403/t20240308_1.htm）；请改用 list-pages。",
                    "No addresses of TRS documents; try list-pages.");
        }
        long documents = rows.stream().map(HtmlPage.Link::to).distinct().count();
        remarkOnHiddenPages(page.scripts(), documents, harvest);
        return harvest.discovery();
    }

    private static void remarkOnHiddenPages(String scripts, long documents, Harvest harvest) {
        Matcher records = RECORDS.matcher(scripts);
        if (BY_SCRIPT.matcher(scripts).find() && records.find() && Long.parseLong(records.group(1)) > documents) {
            harvest.remark(
                    "栏目共 %s 条，页面只列出 %d 条，其余由脚本加载；请为其余各页另配 json-lists，或上传这些年报。".formatted(records.group(1), documents),
                    "The list has %s rows and the page shows %d, the others come by script; configure json-lists for them."
                            .formatted(records.group(1), documents));
        }
    }
}
