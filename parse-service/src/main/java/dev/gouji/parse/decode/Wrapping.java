package dev.gouji.parse.decode;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text was wrapped in says of it.
 *
 * @param titles that may be its own
 * @param facts labelled as on a page: {@code 发布时间：2024-01-20}
 * @param headline the title beside the text, where the text itself prints none; null for none
 */
record Wrapping(List<String> titles, List<String> facts, String headline) {
    static final Wrapping NONE = new Wrapping(List.of(), List.of(), null);

    Wrapping {
        titles = List.copyOf(titles);
        facts = List.copyOf(facts);
    }

    /** The lines of the text below the title that stands beside it. */
    List<Line> above(List<Line> lines, Place start) {
        if (headline == null) {
            return lines;
        }
        List<Line> all = new ArrayList<>(lines.size() + 1);
        all.add(new Line(List.of(Field.of(headline, 0, start)), 0));
        all.addAll(lines);
        return all;
    }
}
