package dev.gouji.parse.decode.page;

import com.google.re2j.Pattern;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.document.Uncertainty;
import java.util.ArrayList;
import java.util.List;

/** Running text: printed lines that only wrap are one paragraph again, over the end of a page too. */
final class Paragraphs {
    private static final double LEADING_MAX = 2.6;
    private static final Pattern OPENS_PART = Pattern.compile("^\\s*([一二三四五六七八九十]{1,2}、|第[一二三四五六七八九]部分)");

    private final List<Line> lines;
    private final StringBuilder running = new StringBuilder();
    private Place place;
    private Uncertainty doubt;
    private GlyphRow last;
    private Page lastPage;
    private boolean title;

    Paragraphs(List<Line> lines) {
        this.lines = lines;
    }

    /** One more printed line. */
    void add(GlyphRow row, Page page, Margins margins) {
        if (last != null && !goesOn(row, page, margins)) {
            end();
        }
        String text = row.text().strip();
        if (last == null) {
            place = page.place(row.box());
            title = margins.isTitle(row);
        } else {
            boolean latin = GlyphRow.isNarrow(running.codePointBefore(running.length()))
                    && GlyphRow.isNarrow(text.codePointAt(0));
            boolean figures = GlyphRow.isFigure(running.codePointBefore(running.length()))
                    && GlyphRow.isFigure(text.codePointAt(0));
            running.append(latin && !figures ? " " : "");
        }
        running.append(text);
        row.glyphs().stream().map(Glyph::doubt).filter(reason -> reason != null).forEach(reason -> doubt = reason);
        last = row;
        lastPage = page;
    }

    private boolean goesOn(GlyphRow row, Page page, Margins margins) {
        if (Math.abs(row.size() - last.size()) > 0.15 * last.size() || opensPart(row.text())) {
            return false;
        }
        if (page == lastPage) {
            double leading = row.box().middleY() - last.box().middleY();
            if (leading <= 0 || leading > LEADING_MAX * row.size()) {
                return false;
            }
        }
        if (title && margins.isTitle(row) && page == lastPage) {
            return true;
        }
        return margins.isFull(last) && !margins.isIndented(row);
    }

    /** Whether a line starts with the number of one of the parts of a report. */
    static boolean opensPart(String text) {
        return OPENS_PART.matcher(text).find();
    }

    /** Ends the paragraph, as a table does. */
    void end() {
        if (last != null) {
            Field field = Field.of(running.toString(), 0, place).doubted(doubt);
            lines.add(new Line(new ArrayList<>(List.of(field)), 0));
        }
        running.setLength(0);
        last = null;
        lastPage = null;
        doubt = null;
    }
}
