package dev.gouji.parse.read;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Row;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.ColumnNames;
import dev.gouji.parse.recognise.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a heading of table 4 can say. Only what is printed in full, or can mean nothing else, is one. */
final class CaseHeadingWords {
    private static final int HEADING_MAX = 24;
    private static final int LINE_MAX = 160;
    private static final Set<String> ASIDES =
            Set.of("类别", "类型", "种类", "项目", "指标", "案件类别", "案件类型", "审理结果", "结果类型", "单位件", "件数", "数量");
    /** Longest first: 案件情况 goes at once. */
    private static final List<String> ENDINGS = List.of("案件情况", "情况", "案件", "件");

    private final Map<String, Row> kinds = new HashMap<>();
    private final String overKinds;
    private final ColumnNames names;

    CaseHeadingWords(Block block, ColumnNames names) {
        this.names = names;
        this.overKinds = block.rows().getLast().group();
        for (Row row : block.rows()) {
            kinds.put(row.label(), row);
            kinds.put(row.group() + row.label(), row);
        }
    }

    /** The heading that a field is; empty when it is none that can be relied on. */
    Optional<CaseHeading> heading(Field field, int grid) {
        String folded = field.folded();
        if (folded.isEmpty() || folded.length() > HEADING_MAX) {
            return Optional.empty();
        }
        String words = words(Labels.withoutNumber(folded));
        String bare = withoutEnding(words);
        if (kinds.containsKey(bare)) {
            return Optional.of(new CaseHeading.OfKind(kinds.get(bare), field, grid));
        }
        if (overKinds.equals(bare)) {
            return Optional.of(new CaseHeading.OverKinds(field, grid));
        }
        List<Column> outcomes = names.candidates(bare, names.columns());
        if (outcomes.size() == 1) {
            return Optional.of(new CaseHeading.OfOutcome(outcomes.getFirst(), field, grid));
        }
        return ASIDES.contains(words) ? Optional.of(new CaseHeading.Aside(field, grid)) : Optional.empty();
    }

    boolean isHeading(Field field) {
        return heading(field, 0).isPresent();
    }

    /** A line of headings, or of headings and figures, that nothing but blanks separates; every other one as it is. */
    Line apart(Line line) {
        Field whole = line.fields().getFirst();
        String text = whole.text();
        if (line.fields().size() > 1 || line.grid() > 0 || text.length() > LINE_MAX || text.isEmpty()) {
            return line;
        }
        List<Field> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Folding.isBlank(text.charAt(at))) {
                if (at > start) {
                    pieces.add(Field.of(text.substring(start, at), pieces.size(), whole.place())
                            .doubted(whole.doubt()));
                }
                start = at + 1;
            }
        }
        boolean ofTable = pieces.size() > 1
                && pieces.stream().anyMatch(this::isHeading)
                && pieces.stream().allMatch(piece -> isHeading(piece) || CellReader.isFigureLike(piece));
        return ofTable ? new Line(pieces, 0, true) : line;
    }

    /** Brackets, dots and dashes stand between the words of two headings in one; a digit makes it more than headings. */
    private static String words(String folded) {
        StringBuilder words = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char unit = folded.charAt(i);
            if (Character.isIdeographic(unit)) {
                words.append(unit);
            } else if (Character.isLetterOrDigit(unit)) {
                return "";
            }
        }
        return words.toString();
    }

    private static String withoutEnding(String words) {
        for (String ending : ENDINGS) {
            if (words.length() > ending.length() + 1 && words.endsWith(ending)) {
                return words.substring(0, words.length() - ending.length());
            }
        }
        return words;
    }
}
