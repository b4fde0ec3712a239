package dev.gouji.parse.organ;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * In which counties there is a town, township or sub-district of a name. The forty thousand rows of
 * {@code townships.tsv} stay bytes, sorted by name, and are searched as such: only a few documents ask.
 */
final class TownshipTable {
    private final byte[] rows;

    private TownshipTable(byte[] rows) {
        this.rows = rows;
    }

    private static final class Loaded {
        private static final TownshipTable TABLE = load();
    }

    /** The table; loaded by the first who asks. */
    static TownshipTable get() {
        return Loaded.TABLE;
    }

    private static TownshipTable load() {
        try (InputStream file = TownshipTable.class.getResourceAsStream("townships.tsv")) {
            return new TownshipTable(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("townships.tsv cannot be read from the program's own files", e);
        }
    }

    /** The codes of the counties, or of the cities without counties, that have a town of this name. */
    List<String> countiesWith(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int start = startOfRow((low + high) >>> 1);
            int tab = indexOf((byte) '\t', start);
            int order = Arrays.compareUnsigned(rows, start, tab, wanted, 0, wanted.length);
            if (order == 0) {
                int end = indexOf((byte) '\n', tab);
                return List.of(new String(rows, tab + 1, end - tab - 1, StandardCharsets.US_ASCII).split(" "));
            }
            if (order < 0) {
                low = indexOf((byte) '\n', tab) + 1;
            } else {
                high = start;
            }
        }
        return List.of();
    }

    private int startOfRow(int position) {
        int at = position;
        while (at > 0 && rows[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private int indexOf(byte wanted, int from) {
        int at = from;
        while (rows[at] != wanted) {
            at++;
        }
        return at;
    }
}
