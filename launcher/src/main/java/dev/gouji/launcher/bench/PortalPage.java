package dev.gouji.launcher.bench;

import dev.gouji.contract.report.Chapter;
import java.util.Iterator;
import java.util.List;

/** A report as a page of a portal: head, navigation, the article as a word processor wrote it, footer. */
final class PortalPage {
    private static final int STYLES = 40;
    private static final int MENU_ENTRIES = 60;
    private static final int NEIGHBOURS = 30;

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="UTF-8">
            <meta name="SiteName" content="示例政府信息公开平台">
            <meta name="ArticleTitle" content="%1$s">
            <meta name="PubDate" content="%2$d-01-20 10:00:00">
            <title>%1$s</title>
            <style type="text/css">
            """;
    private static final String PARAGRAPH = """
            <p class="MsoNormal" style="margin:0cm 0cm 0pt;text-indent:32pt;line-height:28pt;mso-char-indent-count:2.0;\
            layout-grid-mode:char"><span style="font-size:16pt;font-family:仿宋_GB2312;mso-hansi-font-family:仿宋_GB2312">\
            %s</span></p>
            """;
    private static final String CELL_START =
            " style=\"border:1px solid windowtext;padding:0cm 5.4pt\"><p class=\"MsoNormal\" align=\"center\">"
                    + "<span style=\"font-size:9pt\">";
    private static final String CELL_END = "</span></p></td>\n";
    /** The same on every page of a portal. */
    private static final String NAVIGATION = links("nav", "栏目", MENU_ENTRIES);

    private static final String RELATED = links("related", "相关信息", NEIGHBOURS);
    private static final String STYLE_SHEET = styleSheet();

    private PortalPage() {}

    static String of(ReportDraft draft) {
        StringBuilder page = new StringBuilder(64 * 1024);
        page.append(HEAD.formatted(draft.title(), draft.year() + 1));
        page.append(STYLE_SHEET);
        page.append("</style>\n<script>function search(){return false;}</script>\n</head>\n<body>\n");
        page.append(NAVIGATION);
        article(page, draft);
        page.append(RELATED);
        page.append("<div class=\"footer\"><p>示例政府信息公开平台 版权所有</p></div>\n</body>\n</html>\n");
        return page.toString();
    }

    private static String styleSheet() {
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < STYLES; i++) {
            styles.append(".style%d{margin:0 auto;padding:%dpx;color:#33%02x66;line-height:1.6}\n".formatted(i, i, i));
        }
        return styles.toString();
    }

    private static String links(String name, String label, int count) {
        StringBuilder links = new StringBuilder("<div class=\"%s\"><ul>\n".formatted(name));
        for (int i = 1; i <= count; i++) {
            links.append(
                    "<li class=\"%1$s-item style%2$d\"><a href=\"/%1$s/%2$d.html\" target=\"_blank\">%3$s%2$d</a></li>\n"
                            .formatted(name, i, label));
        }
        return links.append("</ul></div>\n").toString();
    }

    private static void article(StringBuilder page, ReportDraft draft) {
        Iterator<PrintedTable> tables = PrintedTable.of(draft.figures()).iterator();
        page.append("<div class=\"article\">\n<h1>%s</h1>\n<div class=\"content\">\n".formatted(draft.title()));
        page.append(PARAGRAPH.formatted(draft.prose().preface()));
        for (Chapter chapter : Chapter.values()) {
            page.append(PARAGRAPH.formatted("<strong>" + chapter.heading() + "</strong>"));
            List<String> paragraphs = draft.prose().of(chapter);
            paragraphs.forEach(paragraph -> page.append(PARAGRAPH.formatted(paragraph)));
            if (paragraphs.isEmpty()) {
                table(page, tables.next());
            }
        }
        page.append("</div>\n</div>\n");
    }

    private static void table(StringBuilder page, PrintedTable table) {
        page.append("<table class=\"MsoTableGrid\" border=\"1\" cellspacing=\"0\" cellpadding=\"0\"><tbody>\n");
        for (List<PrintedTable.PrintedCell> cells : table.lines()) {
            page.append("<tr>\n");
            cells.forEach(cell -> cell(page, cell));
            page.append("</tr>\n");
        }
        page.append("</tbody></table>\n");
    }

    /** Not formatted(): a report has three hundred cells. */
    private static void cell(StringBuilder page, PrintedTable.PrintedCell cell) {
        page.append("<td");
        if (cell.colspan() > 1) {
            page.append(" colspan=\"").append(cell.colspan()).append('"');
        }
        if (cell.rowspan() > 1) {
            page.append(" rowspan=\"").append(cell.rowspan()).append('"');
        }
        page.append(CELL_START).append(cell.text()).append(CELL_END);
    }
}
