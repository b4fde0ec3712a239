package dev.gouji.parse.recognise;

import dev.gouji.contract.form.Column;
import dev.gouji.parse.document.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of a block, found by what stands in a header, whole or cut to its first line. Immutable. */
public final class ColumnNames {
    private static final int CUT_MIN = 2;
    private static final int HEADER_MAX = 40;

    private final List<Column> columns;
    private final String group;
    private final Map<String, Column> whole = new HashMap<>();
    private final Map<String, List<Column>> cut = new HashMap<>();
    private final FirstCharacters first;

    ColumnNames(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.group = columns.stream()
                .map(Column::group)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        for (Column column : columns) {
            String label = Folding.fold(column.label());
            whole.putIfAbsent(label, column);
            Set<String> words = new LinkedHashSet<>(List.of(label));
            column.aliases().forEach(alias -> words.add(Folding.fold(alias)));
            for (int length = CUT_MIN; length < label.length(); length++) {
                words.add(label.substring(0, length));
            }
            words.forEach(word ->
                    cut.computeIfAbsent(word, unknown -> new ArrayList<>()).add(column));
        }
        this.first = new FirstCharacters(cut.keySet());
    }

    /** The columns, in the form's order. */
    public List<Column> columns() {
        return columns;
    }

    /** The heading over some of them; empty when there is none. */
    public String group() {
        return group;
    }

    /** The column that a folded header names; the first still free one where a cut header could name two. */
    public Optional<Column> match(String folded, List<Column> free) {
        return candidates(folded, free).stream().findFirst();
    }

    /** Whether a folded header names any column. */
    public boolean isName(String folded) {
        return mayBeName(folded) && cut.containsKey(Labels.withoutNote(folded));
    }

    /** Taking off a note leaves the first character. */
    private boolean mayBeName(String folded) {
        return folded.length() <= HEADER_MAX && first.mayOpen(folded);
    }

    /** Every free column that a folded header could name; one alone where it is printed in full. */
    public List<Column> candidates(String folded, List<Column> free) {
        if (!mayBeName(folded)) {
            return List.of();
        }
        // Every label stands among the cut ones as well, also where it ends in a note.
        List<Column> named = cut.get(Labels.withoutNote(folded));
        if (named == null) {
            return List.of();
        }
        Column printedInFull = whole.get(folded);
        if (printedInFull != null && free.contains(printedInFull)) {
            return List.of(printedInFull);
        }
        if (named.size() == 1) {
            return free.contains(named.getFirst()) ? named : List.of();
        }
        List<Column> candidates = new ArrayList<>(named);
        candidates.retainAll(free);
        return candidates;
    }
}
