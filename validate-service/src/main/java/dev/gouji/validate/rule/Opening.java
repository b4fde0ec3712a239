package dev.gouji.validate.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.contract.report.Chapter;
import java.util.List;
import java.util.Optional;

/**
 * The sentence that part one opens with: it says whose year is told.
 *
 * @param year that it starts with, null when with none
 * @param subject what follows the year, or the whole sentence
 */
public record Opening(Quote sentence, Integer year, String subject) {
    private static final int HEADING_MAX = 30;
    private static final Pattern YEAR = Pattern.compile("^(20\\d\\d)\\s*年(?:度|全年)?\\s*[，,、]?\\s*");

    /** Of a report that has a part one with a sentence. */
    public static Optional<Opening> of(Prose prose) {
        List<Prose.Piece> pieces = prose.pieces(Chapter.OVERALL);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Prose.Piece piece = pieces.getFirst();
        int start = 0;
        for (String line : piece.text().split("\n", -1)) {
            String words = line.strip();
            int at = start + line.indexOf(words);
            start += line.length() + 1;
            if (!words.isEmpty() && (words.length() > HEADING_MAX || words.indexOf('。') >= 0)) {
                return Optional.of(of(new Quote(piece, at, at + 1).sentence()));
            }
        }
        return Optional.empty();
    }

    private static Opening of(Quote sentence) {
        String words = sentence.words().strip();
        Matcher year = YEAR.matcher(words);
        return year.find()
                ? new Opening(sentence, Integer.valueOf(year.group(1)), words.substring(year.end()))
                : new Opening(sentence, null, words);
    }
}
