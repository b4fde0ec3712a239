package dev.gouji.parse.decode.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as recognised.
 *
 * @param line number of its line in the picture; words of one line have the same
 * @param confidence 0 to 100
 * @param area in the picture it was recognised in
 */
record Word(String text, int line, double confidence, Area area) {
    private static final int COLUMNS = 12;
    private static final int LEVEL_OF_WORDS = 5;
    private static final int LINES_A_PARAGRAPH = 1_000;

    /** The words of each picture in the program's output. */
    static List<List<Word>> parse(List<String> lines, int pictures) {
        List<List<Word>> words = new ArrayList<>();
        for (int i = 0; i < pictures; i++) {
            words.add(new ArrayList<>());
        }
        for (String line : lines) {
            String[] columns = line.split("\t", COLUMNS);
            if (columns.length < COLUMNS || !columns[0].equals(Integer.toString(LEVEL_OF_WORDS))) {
                continue;
            }
            int picture = Integer.parseInt(columns[1]) - 1;
            String text = columns[COLUMNS - 1].strip();
            if (picture < words.size() && !text.isEmpty()) {
                int number = (Integer.parseInt(columns[2]) * LINES_A_PARAGRAPH + Integer.parseInt(columns[3]))
                                * LINES_A_PARAGRAPH
                        + Integer.parseInt(columns[4]);
                int left = Integer.parseInt(columns[6]);
                int top = Integer.parseInt(columns[7]);
                Area area =
                        new Area(left, top, left + Integer.parseInt(columns[8]), top + Integer.parseInt(columns[9]));
                words.get(picture).add(new Word(text, number, Double.parseDouble(columns[10]), area));
            }
        }
        return words;
    }
}
