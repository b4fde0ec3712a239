package dev.gouji.validate.rule;

import dev.gouji.contract.finding.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Words of the prose that a rule objects to.
 *
 * @param piece they stand in
 * @param start offset in its text
 * @param end offset after the last
 */
public record Quote(Prose.Piece piece, int start, int end) {
    private static final int SENTENCE_MAX = 200;
    private static final int NAMED_MAX = 10;

    public Quote {
        if (start < 0 || end < start || end > piece.text().length()) {
            throw new IllegalArgumentException("no words from %d to %d".formatted(start, end));
        }
    }

    /** As printed. */
    public String words() {
        return piece.text().substring(start, end);
    }

    /** The sentence they stand in, whole. */
    public Quote sentence() {
        String text = piece.text();
        int from = start;
        while (from > 0 && !endsSentence(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && !endsSentence(text.charAt(to))) {
            to++;
        }
        return new Quote(piece, from, to);
    }

    /** The sentence they stand in, cut to what a finding has room for, with the words in it. */
    public String evidence() {
        Quote sentence = sentence();
        if (sentence.end - sentence.start <= SENTENCE_MAX) {
            return sentence.words().strip();
        }
        int from = Math.max(sentence.start, Math.min(start - SENTENCE_MAX / 2, sentence.end - SENTENCE_MAX));
        int to = Math.min(sentence.end, from + SENTENCE_MAX);
        String text = piece.text();
        from += from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to -= Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
        return text.substring(from, to).strip();
    }

    /** Up to so many characters before the words, of the same piece. */
    public String before(int count) {
        return piece.text().substring(Math.max(0, start - count), start);
    }

    /** Up to so many characters behind the words, of the same piece. */
    public String after(int count) {
        return piece.text().substring(end, Math.min(piece.text().length(), end + count));
    }

    /** What a finding says of quotes: the words of all, part and sentence of the first; numbers of persons masked. */
    public static Map<String, String> values(List<Quote> quotes) {
        return values(quotes, Mask::numbers);
    }

    /** The same with everything that is printed masked. */
    public static Map<String, String> values(List<Quote> quotes, UnaryOperator<String> mask) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("found", mask.apply(list(quotes)));
        values.put("chapter", quotes.getFirst().piece().heading());
        values.put("evidence", mask.apply(quotes.getFirst().evidence()));
        return values;
    }

    /** The words of all, each once, as many as a person wants to read. */
    public static String list(List<Quote> quotes) {
        return quotes.stream().map(Quote::words).distinct().limit(NAMED_MAX).collect(Collectors.joining("；"));
    }

    /** One violation for all quotes; the texts take the words found and the heading of the part. */
    public static Outcome outcome(List<Quote> quotes, Bilingual message) {
        if (quotes.isEmpty()) {
            return Outcome.PASSED;
        }
        String found = Mask.numbers(list(quotes));
        String heading = quotes.getFirst().piece().heading();
        Bilingual said = new Bilingual(
                message.zh().formatted(found, heading), message.en().formatted(found, heading));
        return Outcome.of(List.of(
                Violation.of(values(quotes), said).at(quotes.getFirst().piece().place())));
    }

    /** Words cut to what a finding has room for. */
    public static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= SENTENCE_MAX
                ? words.strip()
                : words.substring(0, words.offsetByCodePoints(0, SENTENCE_MAX)).strip();
    }

    private static boolean endsSentence(char c) {
        return c == '。' || c == '\n' || c == '！' || c == '？' || c == '；';
    }
}
