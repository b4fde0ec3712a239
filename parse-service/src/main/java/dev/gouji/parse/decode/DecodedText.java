package dev.gouji.parse.decode;

import dev.gouji.contract.report.ReadingProblem;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes as Unicode.
 *
 * @param charset they were in; of a mixture the one that most of it is in
 * @param damaged characters that could not be decoded, or that had been lost before
 * @param problems what was odd about the character set
 */
record DecodedText(String text, Charset charset, int damaged, List<ReadingProblem> problems) {
    /** A file cut in mid-character, or one bad byte in a footer, is still readable. */
    private static final int CHARACTERS_PER_TOLERATED_ERROR = 500;
    /** What a text saved in the wrong character set twice has lost is known to be lost; its figures are watched. */
    private static final int CHARACTERS_PER_ERROR_OF_A_REPAIR = 10;

    static final char REPLACEMENT = '\uFFFD';
    /** Two replacement characters, saved as UTF-8 and read as GBK. */
    private static final String REPLACEMENTS_AS_GBK = "锟斤拷";

    DecodedText {
        problems = List.copyOf(problems);
    }

    /** A text with the damage that shows in it. */
    static DecodedText of(String text, Charset charset) {
        return new DecodedText(text, charset, damaged(text), List.of());
    }

    DecodedText with(ReadingProblem problem) {
        List<ReadingProblem> all = new ArrayList<>(problems);
        all.add(problem);
        return new DecodedText(text, charset, damaged, all);
    }

    DecodedText withoutMark() {
        return text.startsWith("\uFEFF") ? new DecodedText(text.substring(1), charset, damaged, problems) : this;
    }

    /** Whether so little is lost that the rest can be read. */
    boolean isUsable() {
        return hasAtMostOneErrorIn(CHARACTERS_PER_TOLERATED_ERROR);
    }

    /** The same for a text that was repaired. */
    boolean isUsableAfterRepair() {
        return hasAtMostOneErrorIn(CHARACTERS_PER_ERROR_OF_A_REPAIR);
    }

    private boolean hasAtMostOneErrorIn(int characters) {
        return (long) damaged * characters <= text.length();
    }

    private static int damaged(String text) {
        int count = 0;
        for (int at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
            count++;
        }
        for (int at = text.indexOf(REPLACEMENTS_AS_GBK);
                at >= 0;
                at = text.indexOf(REPLACEMENTS_AS_GBK, at + REPLACEMENTS_AS_GBK.length())) {
            count += 2;
        }
        return count;
    }
}
