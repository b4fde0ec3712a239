package dev.gouji.parse.decode.page;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Page numbers and lines repeated at the head or foot of the pages: printed, but no part of the text. */
final class RunningHeads {
    private static final double MARGIN = 0.12;
    private static final Pattern DASHED = Pattern.compile("[-—–―－]+\\s*(\\d{1,3})\\s*[-—–―－]+");
    private static final Pattern NAMED = Pattern.compile("第\\s*(\\d{1,3})\\s*页(\\s*[,，/]?\\s*共\\s*\\d{1,3}\\s*页)?");
    private static final Pattern OF = Pattern.compile("(\\d{1,3})\\s*/\\s*\\d{1,3}");
    private static final Pattern BARE = Pattern.compile("(\\d{1,3})");

    private final List<Page> pages;
    /** Lines that some page repeats from another, digits left out. */
    private final Map<String, Set<Integer>> pagesByLine = new HashMap<>();

    private RunningHeads(List<Page> pages) {
        this.pages = pages;
        for (Page page : pages) {
            for (GlyphRow row : GlyphRow.of(page.glyphs())) {
                if (isInMargin(row, page)) {
                    pagesByLine
                            .computeIfAbsent(key(row, page), unknown -> new HashSet<>())
                            .add(page.number());
                }
            }
        }
    }

    /** The pages without it. A repeated head stays where it is printed first. */
    static List<Page> cleared(List<Page> pages) {
        RunningHeads heads = new RunningHeads(pages);
        return pages.stream().map(heads::clear).toList();
    }

    private Page clear(Page page) {
        Set<Glyph> dropped = new HashSet<>();
        List<TableArea> tables = TableArea.find(page.rulings());
        for (GlyphRow row : GlyphRow.of(page.glyphs())) {
            if (!isInMargin(row, page)) {
                continue;
            }
            boolean inTable = tables.stream()
                    .anyMatch(table ->
                            table.box().holds(row.box().middleX(), row.box().middleY()));
            if (isPageNumber(row, page, inTable) || !inTable && isRepeated(row, page)) {
                dropped.addAll(row.glyphs());
            }
        }
        if (dropped.isEmpty()) {
            return page;
        }
        List<Glyph> kept = new ArrayList<>(page.glyphs());
        kept.removeIf(dropped::contains);
        return new Page(page.number(), page.turns(), page.width(), page.height(), kept, page.rulings());
    }

    private static boolean isInMargin(GlyphRow row, Page page) {
        double middle = row.box().middleY() / page.height();
        return middle < MARGIN || middle > 1 - MARGIN;
    }

    /** A bare number may be a figure: it must stand outside of tables and count as the pages do. */
    private boolean isPageNumber(GlyphRow row, Page page, boolean inTable) {
        String text = row.text().strip();
        if (DASHED.matcher(text).matches() || NAMED.matcher(text).matches()) {
            return true;
        }
        if (inTable) {
            return false;
        }
        if (OF.matcher(text).matches()) {
            return true;
        }
        Matcher bare = BARE.matcher(text);
        return bare.matches() && Integer.parseInt(bare.group(1)) == page.number() && isRepeatedNumber(row, page);
    }

    private boolean isRepeatedNumber(GlyphRow row, Page page) {
        return pages.size() == 1 || pagesByLine.get(key(row, page)).size() > 1;
    }

    private boolean isRepeated(GlyphRow row, Page page) {
        Set<Integer> on = pagesByLine.get(key(row, page));
        boolean head = row.box().middleY() < page.height() / 2;
        boolean first = on.stream().min(Integer::compare).orElseThrow() == page.number();
        return on.size() >= 2
                && on.size() * 2 > pages.size()
                && !(head && first)
                && row.text().length() > 1;
    }

    private static String key(GlyphRow row, Page page) {
        long height = Math.round(100 * row.box().middleY() / page.height());
        return height + row.text().replaceAll("\\d+", "#");
    }
}
