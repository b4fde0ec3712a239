package dev.gouji.parse.made;

import java.util.function.BiFunction;

/** Tables in HTML. */
final class HtmlTables {
    private HtmlTables() {}

    static String plain(Grid grid) {
        return table(
                grid, "<table border=\"1\">", (cell, spans) -> "<td" + spans + ">" + escaped(cell.text()) + "</td>");
    }

    /** As Word exports it: paragraphs, spans for every change of language, styles with line breaks inside. */
    static String word(Grid grid) {
        return table(
                grid,
                "<table class=\"MsoNormalTable\" style=\"border-collapse:collapse;\n mso-yfti-tbllook:1184\">",
                (cell, spans) -> "<td width=\"77\"" + spans
                        + " style='border:solid windowtext 1.0pt;\n  padding:0cm 5.4pt 0cm 5.4pt'>"
                        + "<p class=\"MsoNormal\" align=\"center\"><span lang=\"EN-US\" style=\"font-family:宋体\">"
                        + inSpans(cell.text()) + "<o:p>" + (cell.text().isEmpty() ? "&nbsp;" : "")
                        + "</o:p></span></p></td>");
    }

    /** Figures and words broken into spans anywhere. */
    static String spans(Grid grid) {
        return table(
                grid, "<table><tbody>", (cell, spans) -> "<td" + spans + "><p>" + inSpans(cell.text()) + "</p></td>");
    }

    /** No table at all: blocks in blocks. */
    static String blocks(Grid grid) {
        StringBuilder html = new StringBuilder("<div class=\"tb\">\n");
        for (int row = 0; row < grid.rows(); row++) {
            html.append("<div class=\"tr\">");
            for (PrintedCell cell : grid.startingIn(row)) {
                html.append("<div class=\"td\">").append(escaped(cell.text())).append("</div>");
            }
            html.append("</div>\n");
        }
        return html.append("</div>\n").toString();
    }

    private static String table(Grid grid, String open, BiFunction<PrintedCell, String, String> print) {
        StringBuilder html = new StringBuilder(open).append('\n');
        for (int row = 0; row < grid.rows(); row++) {
            html.append("<tr>");
            for (PrintedCell cell : grid.startingIn(row)) {
                String height = cell.height() == 1 ? "" : " rowspan=\"" + cell.height() + "\"";
                String width = cell.width() == 1 ? "" : " colspan=\"" + cell.width() + "\"";
                html.append(print.apply(cell, width + height));
            }
            html.append("</tr>\n");
        }
        return html.append(open.contains("<tbody>") ? "</tbody>" : "")
                .append("</table>")
                .toString();
    }

    private static String inSpans(String text) {
        if (text.length() < 2) {
            return escaped(text);
        }
        int half = text.length() / 2;
        return "<span>" + escaped(text.substring(0, half)) + "</span><span lang=\"EN-US\">"
                + escaped(text.substring(half)) + "</span>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\u00A0", "&nbsp;")
                .replace("\n", "<br>");
    }
}
