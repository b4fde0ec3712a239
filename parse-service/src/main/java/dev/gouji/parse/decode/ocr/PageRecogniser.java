package dev.gouji.parse.decode.ocr;

import dev.gouji.parse.decode.page.Box;
import dev.gouji.parse.decode.page.Glyph;
import dev.gouji.parse.decode.page.Page;
import dev.gouji.parse.decode.page.RuledCells;
import dev.gouji.parse.decode.page.Ruling;
import dev.gouji.parse.document.Uncertainty;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A picture of a page into a page: each cell of its tables recognised for itself, then the text around them. */
final class PageRecogniser {
    private static final double SMALLER = 0.75;
    private static final double LARGER = 1.5;
    private static final int SECONDS = 100;

    private final Picture picture;
    private final List<Ruling> rulings;
    private final List<Glyph> glyphs = new ArrayList<>();

    private PageRecogniser(Picture picture) {
        this.picture = Skew.levelled(picture);
        this.rulings = PictureRulings.find(this.picture);
    }

    /** Recognises a page; {@code number} from 1. */
    static Page page(Picture picture, int number) {
        PageRecogniser recogniser = new PageRecogniser(picture);
        recogniser.tables();
        recogniser.text();
        return new Page(
                number,
                0,
                picture.width() * Picture.POINTS,
                picture.height() * Picture.POINTS,
                recogniser.glyphs,
                recogniser.rulings);
    }

    private void tables() {
        List<CellPicture> cells = new ArrayList<>();
        List<Area> areas = new ArrayList<>();
        for (Box box : RuledCells.boxes(rulings)) {
            Area area = Area.of(box);
            areas.add(area);
            CellPicture cell = CellPicture.of(picture, area);
            if (cell != null) {
                cells.add(cell);
            }
        }
        Map<CellPicture, CellReadings> figures =
                figures(cells.stream().filter(CellPicture::mayBeFigure).toList());
        List<CellPicture> others = cells.stream()
                .filter(cell -> !figures.containsKey(cell) || figures.get(cell).isUndecided())
                .toList();
        Map<CellPicture, CellReadings> words = words(others);
        for (CellPicture cell : cells) {
            CellReadings figure = figures.get(cell);
            CellReadings word = words.get(cell);
            add(cell, figure == null || word != null && !word.isUndecided() ? word : figure);
        }
        areas.forEach(area -> picture.whiten(area.smallerBy(-8)));
    }

    /** Cells that hold digits, and what they say; those left undecided get another look, enlarged. */
    private Map<CellPicture, CellReadings> figures(List<CellPicture> cells) {
        Map<CellPicture, CellReadings.Reading> digits = read(cells, 1, Tesseract.Alphabet.FIGURES);
        Map<CellPicture, CellReadings.Reading> smaller = read(cells, SMALLER, Tesseract.Alphabet.FIGURES);
        DigitShapes shapes = new DigitShapes(picture);
        cells.forEach(cell -> shapes.learn(cell, CellReadings.surely(digits.get(cell), smaller.get(cell))));
        Map<CellPicture, CellReadings> figures = new LinkedHashMap<>();
        for (CellPicture cell : cells) {
            String byShape = shapes.read(cell);
            boolean nothing = digits.get(cell).text().isEmpty()
                    && smaller.get(cell).text().isEmpty();
            if (!nothing || !byShape.isEmpty()) {
                figures.put(cell, CellReadings.figure(digits.get(cell), smaller.get(cell), cell, byShape));
            }
        }
        List<CellPicture> undecided = cells.stream()
                .filter(cell -> figures.containsKey(cell) && figures.get(cell).isUndecided())
                .toList();
        read(undecided, LARGER, Tesseract.Alphabet.FIGURES)
                .forEach((cell, again) -> figures.put(
                        cell,
                        CellReadings.figure(digits.get(cell), smaller.get(cell), cell, shapes.read(cell), again)));
        return figures;
    }

    /** Every line of every cell, with all characters; what is none of the form's labels gets a second look. */
    private Map<CellPicture, CellReadings> words(List<CellPicture> cells) {
        Map<CellPicture, CellReadings> words = new LinkedHashMap<>(words(cells, 1));
        for (double scale : new double[] {SMALLER, LARGER}) {
            List<CellPicture> unknown = cells.stream()
                    .filter(cell -> !FormVocabulary.has(words.get(cell).text()))
                    .toList();
            words(unknown, scale).forEach((cell, again) -> {
                if (FormVocabulary.has(again.text())) {
                    words.put(cell, again);
                }
            });
        }
        return words;
    }

    private Map<CellPicture, CellReadings> words(List<CellPicture> cells, double scale) {
        List<CellPicture> lines =
                cells.stream().flatMap(cell -> cell.lines().stream()).toList();
        Map<CellPicture, CellReadings.Reading> readings = read(lines, scale, Tesseract.Alphabet.CHINESE);
        Map<CellPicture, CellReadings> words = new LinkedHashMap<>();
        for (CellPicture cell : cells) {
            words.put(
                    cell,
                    CellReadings.words(cell.lines().stream()
                            .map(readings::get)
                            .reduce(CellReadings.Reading::then)
                            .orElseThrow()));
        }
        return words;
    }

    private void add(CellPicture cell, CellReadings readings) {
        Box box = cell.ink().points();
        glyphs.add(new Glyph(readings.text(), box, box.height(), readings.doubt()));
    }

    private Map<CellPicture, CellReadings.Reading> read(
            List<CellPicture> cells, double scale, Tesseract.Alphabet alphabet) {
        List<BufferedImage> pictures =
                cells.stream().map(cell -> cell.cut(picture, scale)).toList();
        List<List<Word>> words = Tesseract.read(pictures, Tesseract.Layout.LINE, alphabet, SECONDS);
        Map<CellPicture, CellReadings.Reading> readings = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            readings.put(cells.get(i), CellReadings.Reading.of(words.get(i)));
        }
        return readings;
    }

    /** Everything outside of tables; words of a line get the height of their line. */
    private void text() {
        BufferedImage whole = picture.cut(new Area(0, 0, picture.width(), picture.height()), 0, 1);
        List<Word> words = Tesseract.read(List.of(whole), Tesseract.Layout.BLOCK, Tesseract.Alphabet.CHINESE, SECONDS)
                .getFirst();
        Map<Integer, List<Word>> lines = new TreeMap<>();
        words.forEach(word ->
                lines.computeIfAbsent(word.line(), unknown -> new ArrayList<>()).add(word));
        for (List<Word> line : lines.values()) {
            Area around = Ink.around(line.stream().map(Word::area).toList());
            for (Word word : line) {
                Area area =
                        new Area(word.area().left(), around.top(), word.area().right(), around.bottom());
                Box box = area.points();
                glyphs.add(new Glyph(word.text(), box, box.height(), Uncertainty.recognised()));
            }
        }
    }
}
