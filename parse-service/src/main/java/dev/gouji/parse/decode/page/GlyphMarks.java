package dev.gouji.parse.decode.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells printed figures from what is no part of them: the raised mark of a note, and what was struck out. A file of Word says
 * both; on a page they are only seen.
 */
public final class GlyphMarks {
    /** Of the size beside it: Word draws marks with 65 %, LibreOffice with 58 %, browsers with 83 %. */
    private static final double SMALLER = 0.87;
    /** In sizes of the glyph beside it: how far a mark's foot is above that glyph's, and how near it stands. */
    private static final double RAISED = 0.15;

    private static final double BESIDE = 0.3;
    /** In sizes: how far a line that strikes out ends from the glyphs that it strikes, and lies from their middle. */
    private static final double ENDS = 0.3;

    private static final double OFF_MIDDLE = 0.25;

    private final List<Glyph> glyphs;

    private GlyphMarks(Page page) {
        glyphs = new ArrayList<>(page.glyphs());
    }

    /**
     * The page with the marks of notes in brackets, and with what was struck out apart from what stands beside it: which of two
     * figures is meant is for the reader to say. A line that strikes out is no line of a table.
     */
    public static Page told(Page page) {
        GlyphMarks marks = new GlyphMarks(page);
        marks.raise();
        List<Ruling> rulings = marks.strike(page.rulings());
        return new Page(page.number(), page.turns(), page.width(), page.height(), marks.glyphs, rulings);
    }

    /** A mark is drawn next behind what it belongs to. */
    private void raise() {
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph marked = glyphs.get(i - 1);
            int end = i;
            while (end < glyphs.size() && isRaised(glyphs.get(end), marked, glyphs.get(end - 1))) {
                end++;
            }
            if (end > i && isLetterOrDigit(marked) && isLetterOrDigit(glyphs.get(i))) {
                say(i, "(注" + glyphs.get(i).text());
                say(end - 1, glyphs.get(end - 1).text() + ")");
            }
            i = Math.max(i, end - 1);
        }
    }

    private static boolean isRaised(Glyph glyph, Glyph marked, Glyph before) {
        if (glyph.size() >= SMALLER * marked.size()) {
            return false;
        }
        double gap = glyph.box().left() - before.box().right();
        double up = marked.box().bottom() - glyph.box().bottom();
        return Math.abs(gap) < BESIDE * marked.size() && up > RAISED * marked.size() && up < marked.size();
    }

    private static boolean isLetterOrDigit(Glyph glyph) {
        return Character.isLetterOrDigit(glyph.text().codePointAt(0));
    }

    private void say(int index, String text) {
        Glyph old = glyphs.get(index);
        glyphs.set(index, new Glyph(text, old.box(), old.size(), old.doubt()));
    }

    /** Sets apart what lines strike out; returns the lines that strike nothing. */
    private List<Ruling> strike(List<Ruling> rulings) {
        List<Ruling> others = new ArrayList<>();
        Map<Long, List<Integer>> byMiddle = null;
        for (Ruling ruling : rulings) {
            if (ruling.vertical()) {
                others.add(ruling);
                continue;
            }
            byMiddle = byMiddle == null ? byMiddle() : byMiddle;
            List<Integer> struck = struckBy(ruling, byMiddle);
            if (struck.isEmpty()) {
                others.add(ruling);
            } else {
                say(struck.getFirst(), " / " + glyphs.get(struck.getFirst()).text());
                say(struck.getLast(), glyphs.get(struck.getLast()).text() + " / ");
            }
        }
        return others;
    }

    private Map<Long, List<Integer>> byMiddle() {
        Map<Long, List<Integer>> byMiddle = new HashMap<>();
        for (int i = 0; i < glyphs.size(); i++) {
            if (!glyphs.get(i).isBlank()) {
                long middle = Math.round(glyphs.get(i).box().middleY());
                byMiddle.computeIfAbsent(middle, unknown -> new ArrayList<>()).add(i);
            }
        }
        return byMiddle;
    }

    /** The glyphs under a line that begins with the first and ends with the last of them, and goes through their middle. */
    private List<Integer> struckBy(Ruling line, Map<Long, List<Integer>> byMiddle) {
        List<Integer> under = new ArrayList<>();
        for (long middle = Math.round(line.at()) - 4; middle <= Math.round(line.at()) + 4; middle++) {
            for (int index : byMiddle.getOrDefault(middle, List.of())) {
                Glyph glyph = glyphs.get(index);
                if (Math.abs(glyph.box().middleY() - line.at()) < OFF_MIDDLE * glyph.size()
                        && glyph.box().middleX() > line.from()
                        && glyph.box().middleX() < line.to()) {
                    under.add(index);
                }
            }
        }
        under.sort(Comparator.comparingDouble(index -> glyphs.get(index).box().left()));
        return !under.isEmpty() && endsWith(line, under) ? under : List.of();
    }

    private boolean endsWith(Ruling line, List<Integer> under) {
        Glyph first = glyphs.get(under.getFirst());
        Glyph last = glyphs.get(under.getLast());
        double far = ENDS * first.size();
        return Math.abs(first.box().left() - line.from()) < far
                && Math.abs(last.box().right() - line.to()) < far;
    }
}
