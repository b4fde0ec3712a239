package dev.gouji.parse.decode.page;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.document.Uncertainty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table without rulings: figures that stand below one another are a column, and a label belongs to the figures beside
 * it. Where figures do not line up, or no header says what they are, the fields keep their order and no column is
 * claimed.
 */
final class AlignedTable {
    private static final int LABEL_COLUMNS = 6;

    private final List<List<Figure>> figureRows = new ArrayList<>();
    private final WordBlocks words;
    private final Set<WordBlocks.Block> placed = new HashSet<>();
    private final FigureColumns columns;
    private final boolean inColumns;
    private final int number;

    private record Figure(String text, Box box, Place place) {}

    private record Printed(double height, Line line) {}

    private AlignedTable(List<PlacedRow> rows, int number) {
        this.number = number;
        figures(rows);
        columns = FigureColumns.of(figureRows.stream()
                .map(row -> row.stream().map(Figure::box).toList())
                .toList());
        words = new WordBlocks(smallestLeading(rows));
        words(rows);
        double first = figureRows.getFirst().getFirst().box().top();
        List<Box> headers = words.all().stream()
                .map(WordBlocks.Block::box)
                .filter(box -> box.bottom() <= first + 1)
                .toList();
        inColumns = columns.areClear() && columns.areHeaded(headers);
    }

    /** The rows of printed lines among which figures are; {@code number} is that of the table, from 1. */
    static List<Line> lines(List<PlacedRow> rows, int number) {
        AlignedTable table = new AlignedTable(rows, number);
        List<Printed> printed = new ArrayList<>();
        table.figureRows.forEach(row -> printed.add(table.figureLine(row)));
        doubtBesideUnlabelled(printed);
        table.wordLines(printed);
        return printed.stream()
                .sorted(Comparator.comparingDouble(Printed::height))
                .map(Printed::line)
                .toList();
    }

    private void figures(List<PlacedRow> rows) {
        for (PlacedRow row : rows) {
            List<Figure> figures = new ArrayList<>();
            for (GlyphRow piece : row.row().pieces(AlignedRegion.CELL_GAP)) {
                String text = piece.text().strip();
                if (PrintedCell.isFigure(text)) {
                    figures.add(new Figure(text, moved(piece.box(), offset(row, rows)), row.place(piece.box())));
                }
            }
            if (!figures.isEmpty()) {
                figureRows.add(figures);
            }
        }
    }

    /** Headers stand closer together than labels and figures do. */
    private void words(List<PlacedRow> rows) {
        for (PlacedRow row : rows) {
            List<GlyphRow> pieces = row.row().pieces(AlignedRegion.CELL_GAP);
            boolean figures = pieces.stream()
                    .anyMatch(piece -> PrintedCell.isFigure(piece.text().strip()));
            boolean header = !figures
                    && row.row().box().right() > columns.left()
                    && pieces.stream().anyMatch(piece -> piece.box().left() > columns.left());
            List<GlyphRow> finer = figures ? pieces : row.row().pieces(AlignedRegion.HEADER_GAP);
            List<Box> boxes = finer.stream()
                    .map(piece -> moved(piece.box(), offset(row, rows)))
                    .toList();
            words.closeGroups(boxes);
            for (GlyphRow piece : finer) {
                if (!PrintedCell.isFigure(piece.text().strip())) {
                    Box box = moved(piece.box(), offset(row, rows));
                    words.add(piece, box, row.place(piece.box()), figures, header);
                }
            }
        }
    }

    private static double smallestLeading(List<PlacedRow> rows) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < rows.size(); i++) {
            double leading = rows.get(i).row().box().bottom()
                    - rows.get(i - 1).row().box().bottom();
            if (leading > rows.get(i).row().size()) {
                smallest = Math.min(smallest, leading);
            }
        }
        return smallest == Double.POSITIVE_INFINITY ? 0 : smallest;
    }

    /** All pages as if they were one long page. */
    private static double offset(PlacedRow row, List<PlacedRow> rows) {
        return (row.page().number() - rows.getFirst().page().number())
                * row.page().height();
    }

    private static Box moved(Box box, double offset) {
        return new Box(box.left(), box.top() + offset, box.right(), box.bottom() + offset);
    }

    private Printed figureLine(List<Figure> row) {
        Box band = Box.around(row.stream().map(Figure::box).toList());
        List<WordBlocks.Block> labels = words.all().stream()
                .filter(block -> !placed.contains(block) && isBeside(block.box(), band))
                .sorted(Comparator.comparingDouble(block -> block.box().left()))
                .toList();
        placed.addAll(labels);
        List<Field> fields = new ArrayList<>();
        for (WordBlocks.Block label : labels) {
            fields.add(Field.of(label.text(), Math.min(fields.size(), LABEL_COLUMNS - 1), label.place()));
        }
        if (inColumns) {
            Field[] filled = new Field[columns.count()];
            for (Figure figure : row) {
                int column = columns.of(figure.box());
                filled[column] = Field.of(figure.text(), LABEL_COLUMNS + column, figure.place());
            }
            Place place = row.getFirst().place();
            for (int i = 0; i < filled.length; i++) {
                fields.add(filled[i] == null ? Field.of("", LABEL_COLUMNS + i, place) : filled[i]);
            }
        } else {
            row.forEach(figure -> fields.add(Field.of(figure.text(), fields.size(), figure.place())));
        }
        return new Printed(band.middleY(), new Line(fields, inColumns ? number : 0));
    }

    /** Among labelled rows one without a label may have lost it to the row above or below, which then is not sure. */
    private static void doubtBesideUnlabelled(List<Printed> printed) {
        List<Integer> unlabelled = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            if (PrintedCell.isFigure(printed.get(i).line().fields().getFirst().text())) {
                unlabelled.add(i);
            }
        }
        if (unlabelled.size() * 2 > printed.size()) {
            return;
        }
        for (int row : unlabelled) {
            String own = printed.get(row).line().text();
            for (int beside = Math.max(0, row - 1); beside <= Math.min(printed.size() - 1, row + 1); beside++) {
                Printed line = printed.get(beside);
                List<Field> fields = line.line().fields().stream()
                        .map(field -> PrintedCell.isFigure(field.text())
                                ? field.doubted(new Uncertainty(Uncertainty.Cause.UNCLEAR_EXTENT, own))
                                : field)
                        .toList();
                printed.set(
                        beside,
                        new Printed(line.height(), new Line(fields, line.line().grid())));
            }
        }
    }

    /** Left of the figures and level with them, and with no other figures more so. */
    private boolean isBeside(Box block, Box band) {
        double distance = Math.abs(block.middleY() - band.middleY());
        return block.right() <= band.left() + 1
                && block.top() < band.middleY()
                && block.bottom() > band.middleY()
                && figureRows.stream()
                        .map(row -> row.getFirst().box())
                        .allMatch(other -> Math.abs(block.middleY() - other.middleY()) >= distance - 0.01);
    }

    /** Words that stand beside no figures: headers over their columns, and labels of groups. */
    private void wordLines(List<Printed> printed) {
        List<WordBlocks.Block> free = words.all().stream()
                .filter(block -> !placed.contains(block))
                .filter(block -> inColumns || !isOverOthers(block))
                .sorted(Comparator.comparingDouble(block -> block.box().middleY()))
                .toList();
        int start = 0;
        for (int i = 1; i <= free.size(); i++) {
            double apart = i == free.size()
                    ? Double.POSITIVE_INFINITY
                    : free.get(i).box().middleY() - free.get(start).box().middleY();
            // Without columns the order of a header is all that counts, so its lines must be one.
            if (apart > free.get(start).size() / 2
                    && (inColumns || i == free.size() || figuresBetween(free, start, i))) {
                printed.add(wordLine(free.subList(start, i)));
                start = i;
            }
        }
    }

    private boolean figuresBetween(List<WordBlocks.Block> free, int upper, int lower) {
        return figureRows.stream()
                .mapToDouble(row -> row.getFirst().box().middleY())
                .anyMatch(height -> height > free.get(upper).box().middleY()
                        && height < free.get(lower).box().middleY());
    }

    /** Whether a word heads a group of headers below it. */
    private boolean isOverOthers(WordBlocks.Block block) {
        return words.all().stream()
                        .filter(other -> other != block
                                && !placed.contains(other)
                                && other.box().top() >= block.box().middleY()
                                && other.box().top() < block.box().bottom() + 4 * block.size()
                                && other.box().right() > block.box().left()
                                && other.box().left() < block.box().right())
                        .count()
                > 1;
    }

    private Printed wordLine(List<WordBlocks.Block> blocks) {
        List<Field> fields = new ArrayList<>();
        for (WordBlocks.Block block : blocks.stream()
                .sorted(Comparator.comparingDouble(block -> block.box().left()))
                .toList()) {
            int[] over = inColumns ? columns.under(block.box()) : null;
            if (over == null) {
                int column = inColumns ? Math.min(fields.size(), LABEL_COLUMNS - 1) : fields.size();
                fields.add(Field.of(block.text(), column, block.place()));
            } else {
                fields.add(Field.of(block.text(), LABEL_COLUMNS + over[0], block.place())
                        .wide(over[1] - over[0] + 1));
            }
        }
        return new Printed(blocks.getFirst().box().middleY(), new Line(fields, inColumns ? number : 0));
    }
}
