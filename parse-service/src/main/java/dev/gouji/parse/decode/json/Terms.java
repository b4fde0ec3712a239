package dev.gouji.parse.decode.json;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * English names for the rows and columns of the form of 2021: {@code terms.tsv}, with table, axis, identifier, names of
 * what stands around it ({@code -} for nothing) and its own names. Keys are compared without case, signs and the words
 * that only say that results follow; it does not matter whether rows or columns are outside, nor whether names are nested
 * or written as one. What is not listed names nothing.
 */
final class Terms {
    private static final Form FORM = Form.of(FormGeneration.G2021);
    private static final int LENGTH_MAX = 80;
    private static final Set<String> FILLERS = Set.of("result", "results", "outcome", "outcomes");
    private static final Map<String, Terms> TABLES = load();
    private static final Set<String> NAMES = names();

    private final Map<String, String> rows = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();

    private static Map<String, Terms> load() {
        Map<String, Terms> tables = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Terms.class.getResourceAsStream("terms.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t");
                tables.computeIfAbsent(fields[0], table -> new Terms()).learn(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("terms.tsv cannot be read from the program's own files", e);
        }
        return tables;
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (Terms terms : TABLES.values()) {
            names.addAll(terms.rows.keySet());
            names.addAll(terms.columns.keySet());
        }
        return names;
    }

    private void learn(String[] fields) {
        Map<String, String> names = fields[1].equals("row") ? rows : columns;
        String[] around = fields[3].equals("-") ? new String[] {""} : fields[3].split(" ");
        for (String outer : around) {
            for (String inner : fields[4].split(" ")) {
                if (names.put(outer + inner, fields[2]) != null) {
                    throw new IllegalStateException("terms.tsv: '%s%s' is there twice".formatted(outer, inner));
                }
            }
        }
    }

    /** The one cell that a path of keys names; empty where it names none, or could name two. */
    static Optional<CellId> cell(List<String> path) {
        StringBuilder joined = new StringBuilder();
        for (String key : path) {
            words(key, joined);
            if (joined.length() > LENGTH_MAX) {
                return Optional.empty();
            }
        }
        Set<CellId> cells = new HashSet<>();
        for (int cut = 1; cut < joined.length(); cut++) {
            String before = joined.substring(0, cut);
            if (NAMES.contains(before)) {
                String after = joined.substring(cut);
                TABLES.forEach((table, terms) -> {
                    terms.add(table, before, after, cells);
                    terms.add(table, after, before, cells);
                });
            }
        }
        return cells.size() == 1 ? Optional.of(cells.iterator().next()) : Optional.empty();
    }

    private void add(String table, String row, String column, Set<CellId> cells) {
        String rowId = rows.get(row);
        String columnId = columns.get(column);
        if (rowId != null && columnId != null) {
            CellId cell = new CellId(table + "." + rowId + "." + columnId);
            if (FORM.has(cell)) {
                cells.add(cell);
            }
        }
    }

    /** The words of a key in small letters, one behind the other; a word ends before a sign or a capital. */
    private static void words(String key, StringBuilder joined) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= key.length() && joined.length() <= LENGTH_MAX; i++) {
            char unit = i < key.length() ? key.charAt(i) : '_';
            boolean capital = Character.isUpperCase(unit) && i > 0 && !Character.isUpperCase(key.charAt(i - 1));
            boolean sign = !Character.isLetterOrDigit(unit);
            if (sign || capital) {
                joined.append(FILLERS.contains(word.toString()) ? "" : word);
                word.setLength(0);
            }
            word.append(sign ? "" : Character.toLowerCase(unit));
        }
    }
}
