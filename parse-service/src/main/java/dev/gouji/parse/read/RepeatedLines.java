package dev.gouji.parse.read;

import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import java.util.List;

/**
 * Some extractions of text keep no line twice. The headings that the form repeats stand there once then, and with the
 * other copies of them nearly all zeros are gone: what looks blank was not.
 */
final class RepeatedLines {
    /** The form prints each of them at least three times. */
    private static final List<String> REPEATED = List.of("信息内容", "结果维持", "结果纠正", "尚未审结");

    private static final List<String> FOLDED =
            REPEATED.stream().map(Folding::fold).toList();
    private static final int MET_MIN = 3;

    private RepeatedLines() {}

    /** Whether every heading that should be repeated is there once only, a line for each. */
    static boolean areGone(Document document) {
        int met = 0;
        for (String heading : FOLDED) {
            int times = 0;
            for (Line line : document.lines()) {
                times += line.grid() == 0
                                && line.fields().size() == 1
                                && line.folded().equals(heading)
                        ? 1
                        : 0;
            }
            if (times > 1) {
                return false;
            }
            met += times;
        }
        return met >= MET_MIN;
    }
}
