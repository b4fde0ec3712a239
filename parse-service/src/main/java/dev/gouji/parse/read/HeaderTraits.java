package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Table;
import dev.gouji.contract.report.Trait;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.HeaderWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Headers of which only the first words are printed, and those that can then be told from others by their place alone. */
final class HeaderTraits {
    private static final int LINES_ABOVE = 8;
    /** So many columns of a table on one line are its header, and no words of a sentence. */
    private static final int NAMED_MIN = 3;

    private final HeaderWords words;
    private final List<CellId> cells;
    private final List<Trait> traits;
    private final Set<String> met = new HashSet<>();
    private final Set<String> reported = new HashSet<>();

    private HeaderTraits(Table table, HeaderWords words, List<Trait> traits) {
        this.words = words;
        this.cells = table.cells().subList(0, words.columns());
        this.traits = traits;
    }

    /** Adds what is peculiar about the header of a table. */
    static void of(List<Line> lines, Table table, HeaderWords words, List<RowHit> rows, List<Trait> traits) {
        HeaderTraits reader = new HeaderTraits(table, words, traits);
        switch (table.layout()) {
            case LINE_A_ROW -> {
                if (!rows.isEmpty()) {
                    int first = rows.getFirst().index();
                    for (int index = Math.max(0, first - LINES_ABOVE); index < first; index++) {
                        reader.line(lines, index);
                    }
                }
            }
            case ROWS_SIDE_BY_SIDE -> {
                for (int index = 0; index < lines.size(); index++) {
                    if (reader.isHeader(lines.get(index))) {
                        reader.line(lines, index);
                    }
                }
            }
            case INDICATORS -> {}
        }
    }

    private boolean isHeader(Line line) {
        List<Field> fields = line.words();
        int named = 0;
        for (int i = 0; named + fields.size() - i >= NAMED_MIN && named < NAMED_MIN; i++) {
            named += words.named(fields.get(i).folded()) > 0 ? 1 : 0;
        }
        return named >= NAMED_MIN;
    }

    private void line(List<Line> lines, int index) {
        List<Field> fields = lines.get(index).fields();
        for (int position = 0; position < fields.size(); position++) {
            Field field = fields.get(position);
            String folded = field.folded();
            if (!field.carried() && words.isCut(folded) && !Wrapped.is(lines, index, position, false, words::isWhole)) {
                if (met.add(folded)) {
                    add(Trait.Kind.CUT_HEADER, field);
                } else if (words.named(folded) > 1 && reported.add(folded)) {
                    add(Trait.Kind.EQUAL_HEADERS, field);
                }
            }
        }
    }

    private void add(Trait.Kind kind, Field field) {
        traits.add(new Trait(kind, field.text(), cells, field.place()));
    }
}
