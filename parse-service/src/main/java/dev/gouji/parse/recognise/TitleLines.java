package dev.gouji.parse.recognise;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;

/** Every line above the first part that is a title of the report. */
public final class TitleLines {
    private static final int LINES_MAX = 120;
    private static final int LENGTH_MAX = 160;
    private static final int TITLES_MAX = 10;

    private TitleLines() {}

    /** The titles as printed, in reading order. */
    public static List<String> in(List<Line> prose) {
        List<String> titles = new ArrayList<>();
        for (Line line : prose.subList(0, Math.min(prose.size(), LINES_MAX))) {
            if (titles.size() == TITLES_MAX || Chapters.openedBy(line).isPresent()) {
                break;
            }
            for (Field field : line.fields()) {
                if (field.text().length() <= LENGTH_MAX && field.folded().contains("公开")) {
                    Title.in(field.text(), field.place()).ifPresent(title -> titles.add(title.text()));
                }
            }
        }
        return titles;
    }
}
