package dev.gouji.parse.recognise;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What can stand over the columns of a table: their labels, whole or cut to their first words. Immutable. */
public final class HeaderWords {
    private static final int LENGTH_MIN = 2;
    private static final int LENGTH_MAX = 20;

    private final int columns;
    /** How many columns start with these words. */
    private final Map<String, Integer> starts = new HashMap<>();

    private final Set<String> whole = new HashSet<>();
    private final FirstCharacters first;

    HeaderWords(Table table) {
        Set<Column> all = new LinkedHashSet<>();
        for (Block block : table.blocks()) {
            all.addAll(block.columns());
        }
        this.columns = all.size();
        for (Column column : all) {
            String label = Folding.fold(column.label());
            for (int length = LENGTH_MIN; length <= Math.min(LENGTH_MAX, label.length()); length++) {
                starts.merge(label.substring(0, length), 1, Integer::sum);
            }
            whole.add(label);
            whole.add(Labels.withoutNote(label));
            whole.add(column.group());
            for (String alias : column.aliases()) {
                // One that is no more than the first words of the label is how readers know a cut header.
                if (!label.startsWith(Folding.fold(alias))) {
                    whole.add(Folding.fold(alias));
                }
            }
        }
        this.first = new FirstCharacters(starts.keySet());
    }

    /** How many columns the table has. */
    public int columns() {
        return columns;
    }

    /** How many columns a folded header can mean. */
    public int named(String folded) {
        return folded.length() > LENGTH_MAX || !first.mayOpen(folded) ? 0 : starts.getOrDefault(folded, 0);
    }

    /** Whether a folded header is a whole label. */
    public boolean isWhole(String folded) {
        return whole.contains(folded);
    }

    /** Whether a folded header is the first words of a label and no more. */
    public boolean isCut(String folded) {
        return named(folded) > 0 && !whole.contains(folded);
    }
}
