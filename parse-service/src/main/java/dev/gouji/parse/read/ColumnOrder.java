package dev.gouji.parse.read;

import dev.gouji.contract.form.Column;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The columns of a block as its printed header has them.
 *
 * @param sequence the columns from left to right
 * @param positions where each stands among the columns of its lines; empty when the header's fields keep no columns
 */
record ColumnOrder(List<Column> sequence, Map<Column, Integer> positions) {
    private static final int CUT_MIN = 2;
    private static final int HEADER_MAX = 40;
    private static final Map<Column, List<String>> WORDS = new ConcurrentHashMap<>();

    ColumnOrder {
        sequence = List.copyOf(sequence);
        positions = Map.copyOf(positions);
    }

    /** The order in which the form prints the columns, for headers that are cut or not there. */
    static ColumnOrder asPrintedInForm(List<Column> columns) {
        return new ColumnOrder(columns, Map.of());
    }

    /** The order that header lines show, when they show every column exactly once. */
    static Optional<ColumnOrder> of(List<Line> header, List<Column> columns) {
        List<Column> free = new ArrayList<>(columns);
        List<Column> met = new ArrayList<>();
        Map<Column, Integer> positions = new HashMap<>();
        String group = columns.stream()
                .map(Column::group)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        int groupAt = -1;
        for (Line line : header) {
            for (Field field : line.fields()) {
                if (field.isEmpty() || field.carried()) {
                    continue;
                }
                String folded = field.folded();
                if (groupAt < 0 && folded.equals(group)) {
                    groupAt = met.size();
                }
                match(folded, free).ifPresent(column -> {
                    free.remove(column);
                    met.add(column);
                    positions.put(column, field.column());
                });
            }
        }
        if (!free.isEmpty()) {
            return Optional.empty();
        }
        boolean flattened = header.stream().anyMatch(Line::flattened);
        if (!flattened && positions.values().stream().distinct().count() == columns.size()) {
            return Optional.of(new ColumnOrder(
                    met.stream().sorted(Comparator.comparing(positions::get)).toList(), positions));
        }
        return Optional.of(new ColumnOrder(withGroupInPlace(met, groupAt), Map.of()));
    }

    /** In running text the columns under a heading are printed a line later; they belong where the heading stands. */
    private static List<Column> withGroupInPlace(List<Column> met, int groupAt) {
        if (groupAt < 0) {
            return met;
        }
        List<Column> sequence = new ArrayList<>();
        List<Column> grouped =
                met.stream().filter(column -> !column.group().isEmpty()).toList();
        for (int i = 0; i <= met.size(); i++) {
            if (i == groupAt) {
                sequence.addAll(grouped);
            }
            if (i < met.size() && met.get(i).group().isEmpty()) {
                sequence.add(met.get(i));
            }
        }
        return sequence;
    }

    /** The column that a header names; the first still free one where a cut header could name two. */
    static Optional<Column> match(String folded, List<Column> free) {
        if (folded.length() > HEADER_MAX) {
            return Optional.empty();
        }
        for (Column column : free) {
            if (words(column).getFirst().equals(folded)) {
                return Optional.of(column);
            }
        }
        String plain = Labels.withoutNote(folded);
        for (Column column : free) {
            List<String> words = words(column);
            boolean cut = plain.length() >= CUT_MIN && words.getFirst().startsWith(plain);
            if (cut || words.contains(plain)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The label of a column, folded, and after it the aliases. */
    private static List<String> words(Column column) {
        return WORDS.computeIfAbsent(
                column,
                unknown -> Stream.concat(Stream.of(unknown.label()), unknown.aliases().stream())
                        .map(Folding::fold)
                        .toList());
    }
}
