package dev.gouji.parse.decode.page;

import dev.gouji.contract.report.Place;
import java.util.ArrayList;
import java.util.List;

/** The words of a table without rulings, lines of one cell put together. */
final class WordBlocks {
    /** Lines of one cell follow one another more closely than rows do, in font sizes. */
    private static final double LEADING = 1.65;

    private static final double SAME_LEADING = 1.1;

    private static final double SHARED_WIDTH = 0.4;
    private static final int LOOKED_BACK = 40;

    private final List<Block> blocks = new ArrayList<>();
    private final double smallestLeading;

    /** @param smallestLeading between two lines of the table: where all lines are wide apart, those of a cell are too */
    WordBlocks(double smallestLeading) {
        this.smallestLeading = smallestLeading;
    }

    /** One cell's words. */
    static final class Block {
        private final StringBuilder text;
        private final Place place;
        private final double size;
        private Box box;
        private final boolean header;
        private boolean besideFigures;
        private boolean closed;

        private Block(GlyphRow first, Box box, Place place, boolean besideFigures, boolean header) {
            this.text = new StringBuilder(first.text().strip());
            this.size = first.size();
            this.box = box;
            this.place = place;
            this.besideFigures = besideFigures;
            this.header = header;
        }

        String text() {
            return text.toString();
        }

        Box box() {
            return box;
        }

        Place place() {
            return place;
        }

        double size() {
            return size;
        }
    }

    List<Block> all() {
        return blocks;
    }

    /** A block over several pieces of the next line is the head of a group and ends here. */
    void closeGroups(List<Box> line) {
        for (Block block : blocks) {
            long below = line.stream()
                    .filter(box -> box.right() > block.box.left() && box.left() < block.box.right())
                    .count();
            block.closed |= below > 1 && line.getFirst().top() > block.box.middleY();
        }
    }

    /**
     * One more piece of a printed line.
     *
     * @param box on the pages as if they were one long page
     * @param besideFigures whether figures stand on the same line
     * @param header whether the line names columns
     */
    void add(GlyphRow piece, Box box, Place place, boolean besideFigures, boolean header) {
        String text = piece.text().strip();
        int seen = 0;
        for (Block block : blocks.reversed()) {
            if (seen++ > LOOKED_BACK) {
                break;
            }
            double leading = box.bottom() - block.box.bottom();
            boolean next = leading > block.size / 2 && leading < leadingMax(Math.max(block.size, piece.size()));
            boolean bothHaveFigures = besideFigures && block.besideFigures;
            if (next
                    && !block.closed
                    && !bothHaveFigures
                    && header == block.header
                    && isBelow(box, block.box)
                    && !PrintedCell.isNumbered(text)) {
                block.text.append(text);
                block.box = Box.around(List.of(block.box, box));
                block.besideFigures |= besideFigures;
                return;
            }
        }
        blocks.add(new Block(piece, box, place, besideFigures, header));
    }

    private double leadingMax(double size) {
        return Math.max(LEADING * size, SAME_LEADING * smallestLeading);
    }

    private static boolean isBelow(Box lower, Box upper) {
        double shared = Math.min(lower.right(), upper.right()) - Math.max(lower.left(), upper.left());
        return shared > SHARED_WIDTH * Math.min(lower.width(), upper.width());
    }
}
