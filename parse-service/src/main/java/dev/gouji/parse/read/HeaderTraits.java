package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Table;
import dev.gouji.contract.report.Trait;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.Labels;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Headers of which only the first words are printed, and those that can then be told from others by their place alone. */
final class HeaderTraits {
    private static final int LINES_ABOVE = 8;
    private static final int LENGTH_MIN = 2;
    private static final int LENGTH_MAX = 20;
    /** So many columns of a table on one line are its header, and no words of a sentence. */
    private static final int NAMED_MIN = 3;

    private final List<Column> columns;
    private final List<CellId> cells;
    private final List<Trait> traits;
    private final Set<String> met = new HashSet<>();
    private final Set<String> reported = new HashSet<>();

    private HeaderTraits(Table table, List<Trait> traits) {
        this.columns = table.blocks().stream()
                .flatMap(block -> block.columns().stream())
                .distinct()
                .toList();
        this.cells = table.cells().subList(0, columns.size());
        this.traits = traits;
    }

    /** Adds what is peculiar about the header of a table. */
    static void of(List<Line> lines, Table table, List<RowHit> rows, List<Trait> traits) {
        HeaderTraits reader = new HeaderTraits(table, traits);
        switch (table.layout()) {
            case LINE_A_ROW -> {
                if (!rows.isEmpty()) {
                    int first = rows.getFirst().index();
                    lines.subList(Math.max(0, first - LINES_ABOVE), first).forEach(reader::line);
                }
            }
            case ROWS_SIDE_BY_SIDE -> lines.stream().filter(reader::isHeader).forEach(reader::line);
            case INDICATORS -> {}
        }
    }

    private boolean isHeader(Line line) {
        return line.fields().stream().filter(field -> names(field.folded()) > 0).count() >= NAMED_MIN;
    }

    private void line(Line line) {
        for (Field field : line.fields()) {
            String folded = field.folded();
            if (!field.carried() && isCut(folded)) {
                if (met.add(folded)) {
                    add(Trait.Kind.CUT_HEADER, field);
                } else if (names(folded) > 1 && reported.add(folded)) {
                    add(Trait.Kind.EQUAL_HEADERS, field);
                }
            }
        }
    }

    private void add(Trait.Kind kind, Field field) {
        traits.add(new Trait(kind, field.text(), cells, field.place()));
    }

    /** How many columns a header can mean. */
    private long names(String folded) {
        if (folded.length() < LENGTH_MIN || folded.length() > LENGTH_MAX) {
            return 0;
        }
        return columns.stream()
                .filter(column -> Folding.fold(column.label()).startsWith(folded))
                .count();
    }

    private boolean isCut(String folded) {
        return names(folded) > 0 && columns.stream().noneMatch(column -> isWhole(folded, column));
    }

    /** An alias that is no more than the first words of the label is how readers know a cut header. */
    private static boolean isWord(String alias, String folded, Column column) {
        return Folding.fold(alias).equals(folded)
                && !Folding.fold(column.label()).startsWith(folded);
    }

    private static boolean isWhole(String folded, Column column) {
        return Labels.withoutNote(Folding.fold(column.label())).equals(folded)
                || Folding.fold(column.label()).equals(folded)
                || column.group().equals(folded)
                || column.aliases().stream().anyMatch(alias -> isWord(alias, folded, column));
    }
}
