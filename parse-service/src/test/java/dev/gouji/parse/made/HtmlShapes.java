package dev.gouji.parse.made;

import java.util.function.Function;

/** Reports as web pages. */
final class HtmlShapes {
    private HtmlShapes() {}

    static String plain(MadeReport report) {
        return page(report, body(report, HtmlTables::plain));
    }

    static String spans(MadeReport report) {
        return page(report, "<div id=\"zoom\">" + body(report, HtmlTables::spans) + "</div>");
    }

    static String word(MadeReport report) {
        return page(report, "<div class=\"WordSection1\">" + body(report, HtmlTables::word) + "</div>");
    }

    static String blocks(MadeReport report) {
        return page(report, body(report, HtmlTables::blocks));
    }

    /** The report in a cell of a table that lays out the page, behind a table of metadata. */
    static String nested(MadeReport report) {
        String metadata = "<table><tr><td>索引号</td><td>%08d-%d</td></tr><tr><td>发布机构</td><td>%s</td></tr></table>"
                .formatted(report.year() * 31, report.year(), report.organ());
        return page(
                report,
                "<table width=\"100%\"><tr><td class=\"left\"><ul><li>机构职能</li><li>行政处罚</li></ul></td><td><table><tr><td>"
                        + metadata + body(report, HtmlTables::plain) + "</td></tr></table></td></tr></table>");
    }

    /** The body as a portal's interface answers it: HTML in a field of an object. */
    static String inJson(MadeReport report) {
        String html = body(report, HtmlTables::plain)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n");
        return "{\"code\":200,\"msg\":\"success\",\"data\":{\"title\":\"%s%d年政府信息公开工作年度报告\",\"source\":\"%s\",\"content\":\"%s\"}}"
                .formatted(report.organ(), report.year(), report.organ(), html);
    }

    private static String page(MadeReport report, String body) {
        return "<!DOCTYPE html>\n<html><head><title>%s%d年政府信息公开工作年度报告</title></head>\n<body>\n%s\n</body></html>\n"
                .formatted(report.organ(), report.year(), body);
    }

    private static String body(MadeReport report, Function<Grid, String> table) {
        StringBuilder html = new StringBuilder();
        for (Part part : report.parts()) {
            switch (part) {
                case Part.Title title ->
                    html.append("<h1>").append(HtmlTables.escaped(title.text())).append("</h1>\n");
                case Part.Heading heading ->
                    html.append("<p><strong>")
                            .append(HtmlTables.escaped(heading.text()))
                            .append("</strong></p>\n");
                case Part.Paragraph paragraph ->
                    html.append("<p>")
                            .append(HtmlTables.escaped(paragraph.text()))
                            .append("</p>\n");
                case Grid grid -> html.append(table.apply(grid)).append('\n');
            }
        }
        return html.toString();
    }
}
