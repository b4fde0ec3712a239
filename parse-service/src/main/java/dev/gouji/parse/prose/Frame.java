package dev.gouji.parse.prose;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.Chapters;
import dev.gouji.parse.recognise.TitleLines;
import java.util.BitSet;
import java.util.List;

/**
 * Which lines of a document are the report's. A web page has a frame by nature: what stands above the report's first
 * sentence or below its last words is nobody's mistake. Any other document is the report from end to end.
 *
 * @param from number of the first line that is the report's
 * @param to number after the last
 */
record Frame(int from, int to) {

    /** Without the lines of tables, where nothing is looked for. */
    static Frame of(Document document, BitSet tableLines) {
        List<Line> lines = document.lines();
        boolean page = lines.stream().anyMatch(line -> line.place() instanceof Place.InHtml);
        if (!page) {
            return new Frame(0, lines.size());
        }
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!tableLines.get(i) && Chapters.openedBy(lines.get(i)).isPresent()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        int from = firstWords(lines, first < 0 ? lines.size() : first);
        return new Frame(from, lastWords(lines, Math.max(from, last), tableLines));
    }

    /** The first sentence behind the title: dates, counters and the choice of a font stand between the two. */
    private static int firstWords(List<Line> lines, int firstPart) {
        int title = -1;
        for (int i = 0; i < firstPart; i++) {
            if (TitleLines.hasTitle(lines.get(i)) && (title < 0 || firstPart < lines.size())) {
                title = i;
            }
        }
        for (int i = title + 1; i < firstPart && title >= 0; i++) {
            if (isSentence(lines.get(i))) {
                return i;
            }
        }
        return firstPart;
    }

    /** Behind the last sentence of the last part, or behind its first line where it has none. */
    private static int lastWords(List<Line> lines, int lastPart, BitSet tableLines) {
        int end = Math.min(lines.size(), lastPart + 2);
        for (int i = lastPart + 1; i < lines.size(); i++) {
            if (tableLines.get(i) || isSentence(lines.get(i))) {
                end = i + 1;
            } else if (SiteWords.endsText(lines.get(i).text())) {
                return Math.min(end, i);
            }
        }
        return end;
    }

    private static boolean isSentence(Line line) {
        return line.text().indexOf('。') >= 0;
    }
}
