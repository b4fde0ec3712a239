package dev.gouji.validate.rule.wording;

import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.WordSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that are certainly wrong, what they should be, and where the same characters are right. */
final class Typos {
    private static final String RESOURCE = "typos.tsv";

    /** How many characters around a word an exception may take in. */
    private static final int CONTEXT = 4;

    private record Typo(String right, List<String> exceptions) {}

    private final Map<String, Typo> typos;
    private final WordSet words;

    private Typos(Map<String, Typo> typos) {
        this.typos = typos;
        this.words = new WordSet(typos.keySet());
    }

    /** The list that comes with the rules: wrong, right, exceptions separated by commas, note. */
    static Typos standard() {
        try (InputStream in = Typos.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Typo> typos = new LinkedHashMap<>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(columns -> typos.put(columns[0], new Typo(columns[1], exceptions(columns))));
            return new Typos(typos);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private static List<String> exceptions(String[] columns) {
        return columns.length < 3 || columns[2].isEmpty() ? List.of() : List.of(columns[2].split(","));
    }

    /** Where words of the list stand and are not right. */
    List<Quote> in(Prose prose) {
        return words.in(prose).stream().filter(quote -> !isRight(quote)).toList();
    }

    private boolean isRight(Quote quote) {
        String around = quote.before(CONTEXT) + quote.words() + quote.after(CONTEXT);
        return typos.get(quote.words()).exceptions().stream().anyMatch(around::contains);
    }

    /** How a word of the list should read. */
    String right(String wrong) {
        return typos.get(wrong).right();
    }
}
