package dev.gouji.contract.division;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names of the divisions of county level and above by their codes (GB/T 2260), those no longer in force among them. Where
 * the table comes from stands in {@code parse-service/src/division-table}.
 */
public final class DivisionNames {
    private static final int CODE_LENGTH = 6;

    private DivisionNames() {}

    private static final class Loaded {
        private static final Map<String, String> NAMES = names(file());
    }

    /**
     * The name, without those of the divisions it lies in.
     *
     * @param code of six digits, or the first two of a province or four of a city
     * @return the latest of several names; empty where there never was such a division since 2003
     */
    public static Optional<String> of(String code) {
        return code.length() > CODE_LENGTH
                ? Optional.empty()
                : Optional.ofNullable(Loaded.NAMES.get(code + "0".repeat(CODE_LENGTH - code.length())));
    }

    /** The whole table: code, name, first year, last year with tabs between, a line a division. */
    public static String file() {
        try (InputStream file = DivisionNames.class.getResourceAsStream("divisions.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("divisions.tsv cannot be read from the program's own files", e);
        }
    }

    /** The latest of one code stands for it: it has no last year, or the greatest. */
    private static Map<String, String> names(String table) {
        Map<String, String> names = new HashMap<>();
        Map<String, Integer> until = new HashMap<>();
        table.lines().forEach(line -> {
            String[] fields = line.split("\t", -1);
            int last = fields.length > 3 && !fields[3].isEmpty() ? Integer.parseInt(fields[3]) : Integer.MAX_VALUE;
            if (last >= until.getOrDefault(fields[0], 0)) {
                until.put(fields[0], last);
                names.put(fields[0], fields[1]);
            }
        });
        return Map.copyOf(names);
    }
}
