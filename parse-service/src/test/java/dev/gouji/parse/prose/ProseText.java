package dev.gouji.parse.prose;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Documents for tests made of plain lines, and claims written short. */
final class ProseText {
    static final int YEAR = 2023;
    static final Organ ORGAN =
            new Organ("白沙县水务局", "白沙县水务局", Organ.FoundIn.TITLE, null, OrganKind.DEPARTMENT_WATER, OrganLevel.COUNTY);

    private ProseText() {}

    static Prose read(String... lines) {
        return Prose.of(document(lines), new BitSet());
    }

    static Document document(String... lines) {
        List<Line> read = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < lines.length; i++) {
            String text = lines[i].strip();
            int start = offset + lines[i].indexOf(text);
            if (!text.isEmpty()) {
                Field field = Field.of(text, 0, new Place.InText(i + 1, start, start + text.length()));
                read.add(new Line(List.of(field), 0));
            }
            offset += lines[i].length() + 1;
        }
        return new Document(read, List.of(), List.of());
    }

    /** The claims of one sentence; a chapter in square brackets before it puts it there. */
    static String claims(String text) {
        String sentence = text;
        String heading = Chapter.OVERALL.heading();
        if (text.startsWith("[")) {
            int close = text.indexOf(']');
            heading = Chapter.valueOf(text.substring(1, close)).heading();
            sentence = text.substring(close + 1);
        }
        return read(heading, sentence).claims(YEAR, ORGAN).stream()
                .map(ProseText::shortly)
                .collect(Collectors.joining("; "));
    }

    /** As in "received 24 件" or "granted 18 件 part#1". */
    static String shortly(Claim claim) {
        String low = claim.low().stripTrailingZeros().toPlainString();
        String high = claim.high().stripTrailingZeros().toPlainString();
        return claim.metric().wire()
                + (claim.about() == null ? "" : "(" + claim.about().wire() + ")")
                + " "
                + (claim.exact() ? low : low + ".." + high)
                + (claim.unit() == null ? "" : " " + claim.unit())
                + (claim.scope() == Claim.Scope.ORGAN
                        ? ""
                        : " " + claim.scope().name().toLowerCase())
                + (claim.list() == 0 ? "" : " " + claim.role().name().toLowerCase() + "#" + claim.list());
    }
}
