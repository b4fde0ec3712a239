package dev.gouji.parse.organ;

import dev.gouji.contract.report.OrganKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which system a department belongs to, by the word that its name starts with: {@code departments.tsv}. */
final class Departments {
    private static final int WORD_LENGTH_MAX = 7;

    private final Map<String, OrganKind> words = new LinkedHashMap<>();
    /** The characters that they start with: most places of a name need no search. */
    private final BitSet first = new BitSet();

    private Departments(BufferedReader rows) throws IOException {
        Map<String, OrganKind> kinds = new HashMap<>(
                Stream.of(OrganKind.values()).collect(Collectors.toMap(OrganKind::wire, Function.identity())));
        for (String row = rows.readLine(); row != null; row = rows.readLine()) {
            String[] fields = row.split("\t");
            OrganKind kind = kinds.get(fields[1]);
            if (kind == null || words.put(fields[0], kind) != null) {
                throw new IllegalStateException(
                        "departments.tsv: no such kind, or the word twice: '%s'".formatted(row));
            }
            first.set(fields[0].charAt(0));
        }
    }

    private static final class Loaded {
        private static final Departments TABLE = load();
    }

    static Departments get() {
        return Loaded.TABLE;
    }

    private static Departments load() {
        try (InputStream file = Departments.class.getResourceAsStream("departments.tsv")) {
            return new Departments(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("departments.tsv cannot be read from the program's own files", e);
        }
    }

    /** The words in the order of the file, with their kinds. */
    Map<String, OrganKind> words() {
        return words;
    }

    /** The system by the first word that tells it; of two that start together the longer one. */
    Optional<OrganKind> system(String name) {
        for (int at = 0; at < name.length(); at++) {
            int longest = first.get(name.charAt(at)) ? Math.min(WORD_LENGTH_MAX, name.length() - at) : 0;
            for (int length = longest; length > 1; length--) {
                OrganKind kind = words.get(name.substring(at, at + length));
                if (kind != null) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }
}
