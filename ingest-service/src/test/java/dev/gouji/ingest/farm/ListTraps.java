package dev.gouji.ingest.farm;

import java.io.IOException;
import java.util.List;

/** Lists without end. */
final class ListTraps {
    private static final int LINKS = 200_000;
    private static final int LONG = 50_000;

    private ListTraps() {}

    /** Every month has days and a next month. */
    static void calendar(Exchange exchange) throws IOException {
        String digits = exchange.target().replaceAll("\\D", "");
        int month = exchange.target().equals(Trap.PATH) ? 0 : Integer.parseInt(digits.substring(0, 6));
        StringBuilder html = new StringBuilder("<table>");
        for (int day = 1; day <= 28; day++) {
            html.append("<td><a href=\"/trap/day-%06d%02d.html\">%d</a></td>".formatted(month, day, day));
        }
        exchange.html(html + "</table><a href=\"/trap/month-%06d.html\">下一页</a>".formatted(month + 1));
    }

    /** Every page has a next one, and shows the same reports. */
    static void pages(Exchange exchange) throws IOException {
        String digits =
                exchange.target().equals(Trap.PATH) ? "1" : exchange.target().replaceAll("\\D", "");
        StringBuilder html = new StringBuilder("<ul>");
        List<Article> listed = exchange.site.content.listed();
        for (Article article : listed.subList(0, Math.min(10, listed.size()))) {
            html.append("<li><a href=\"%s\">%s</a></li>".formatted(article.path(), article.title()));
        }
        int next = Integer.parseInt(digits) + 1;
        exchange.html(html + "</ul><a href=\"/trap/list_%d.html\">下一页</a>".formatted(next));
    }

    static void longLinks(Exchange exchange) throws IOException {
        String title = Wording.reportTitle(exchange.site.content.organs.getFirst(), 2013);
        exchange.html("<a href=\"/trap/%s.html\">%s</a><a href=\"/trap/?q=%s\">下一页</a>"
                .formatted("x".repeat(LONG), title, "y".repeat(LONG)));
    }

    /** 200,000 links to documents that are no reports. */
    static void manyLinks(Exchange exchange) throws IOException {
        StringBuilder html = new StringBuilder("<ul>");
        for (int i = 0; i < LINKS; i++) {
            html.append("<li><a href=\"/trap/n")
                    .append(i)
                    .append(".html\">工作动态")
                    .append(i)
                    .append("</a></li>\n");
        }
        exchange.html(html + "</ul>");
    }
}
