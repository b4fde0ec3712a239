package dev.gouji.parse.decode.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** What a page consists of, from top to bottom: ruled tables, and printed lines outside of them. */
record PageBlocks(Page page, List<Block> blocks) {

    sealed interface Block {
        double top();
    }

    record Ruled(TablePart part) implements Block {
        @Override
        public double top() {
            return part.area().box().top();
        }
    }

    record Text(GlyphRow row) implements Block {
        @Override
        public double top() {
            return row.box().middleY();
        }
    }

    static PageBlocks of(Page page) {
        List<Glyph> free = new ArrayList<>(page.glyphs());
        List<Block> blocks = new ArrayList<>();
        for (TableArea area : TableArea.find(page.rulings())) {
            List<Glyph> inside = free.stream().filter(area::holds).toList();
            TablePart part = new TablePart(page, area, inside);
            if (!RuledTable.isLayout(part)) {
                blocks.add(new Ruled(part));
                free.removeAll(new HashSet<>(inside));
            }
        }
        GlyphRow.of(free).forEach(row -> blocks.add(new Text(row)));
        blocks.sort(Comparator.comparingDouble(Block::top));
        return new PageBlocks(page, List.copyOf(blocks));
    }

    /** The printed lines outside of tables. */
    List<GlyphRow> rows() {
        List<GlyphRow> rows = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Text text -> rows.add(text.row());
                case Ruled ruled -> {}
            }
        }
        return rows;
    }
}
