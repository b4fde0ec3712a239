package dev.gouji.parse.decode;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.StringTokenizer;

/**
 * UTF-8 that was read in another character set and saved again, so that 一、 stands there as 涓€銆 or as ä¸€ã€. It is
 * undone where the evidence is overwhelming: the words of a report stand there afterwards, and next to none before. What
 * was lost on the way stays lost and is marked.
 */
final class DoubleEncoding {
    private static final List<String> WORDS = List.of("公开", "信息", "政府", "年度", "报告", "工作", "申请", "情况");
    private static final String TAG_WITHOUT_BRACKET = DecodedText.REPLACEMENT + "/";
    private static final Pattern END_OF_TAG = Pattern.compile("\uFFFD(/[a-zA-Z][a-zA-Z0-9:]{0,11}>)");
    private static final int WORDS_BEFORE_MAX = 1;
    private static final int WORDS_AFTER_MIN = 3;

    private DoubleEncoding() {}

    /** The text as it was meant, or as it is where it was not encoded twice. */
    static DecodedText undone(DecodedText text) {
        if (hasWords(text.text(), WORDS_BEFORE_MAX + 1)) {
            return MisreadAs.GBK.showsIn(text.text()) ? piecesUndone(text) : text;
        }
        for (MisreadAs misread : MisreadAs.values()) {
            if (misread.showsIn(text.text())) {
                TornUtf8 torn = leastTorn(misread, text.text());
                String meant = withTags(torn.text());
                if (hasWords(meant, WORDS_AFTER_MIN) && isSensible(torn)) {
                    return meant(text, meant, misread, torn.lost(), torn.restored());
                }
            }
        }
        return text;
    }

    private static DecodedText meant(DecodedText text, String meant, MisreadAs misread, int lost, int restored) {
        return DecodedText.of(meant, text.charset())
                .with(DecodingProblems.encodedTwice(misread.title(), lost, restored));
    }

    /** A template that is right around an article that is not: line by line, and between tags. */
    private static DecodedText piecesUndone(DecodedText text) {
        StringBuilder all = new StringBuilder();
        StringBuilder undone = new StringBuilder();
        int lost = 0;
        int restored = 0;
        StringTokenizer pieces = new StringTokenizer(text.text(), "\n<>\"", true);
        while (pieces.hasMoreTokens()) {
            String piece = pieces.nextToken();
            TornUtf8 torn = piece.length() < 2 ? null : leastTorn(MisreadAs.GBK, piece);
            if (torn != null && isSensible(torn) && !piece.equals(torn.text())) {
                undone.append(torn.text());
                all.append(torn.text());
                lost += torn.lost();
                restored += torn.restored();
            } else {
                all.append(piece);
            }
        }
        return hasWords(undone.toString(), WORDS_AFTER_MIN)
                ? meant(text, withTags(all.toString()), MisreadAs.GBK, lost, restored)
                : text;
    }

    /** What was lost before the rest of an end tag can only have been its bracket. */
    private static String withTags(String text) {
        return text.indexOf(TAG_WITHOUT_BRACKET) < 0
                ? text
                : END_OF_TAG.matcher(text).replaceAll("<$1");
    }

    /** Of several ways back the one that loses least. */
    private static TornUtf8 leastTorn(MisreadAs misread, String text) {
        TornUtf8 best = null;
        for (byte[] bytes : misread.bytes(text)) {
            TornUtf8 meant = TornUtf8.of(bytes);
            best = best == null || meant.lost() < best.lost() ? meant : best;
        }
        return best;
    }

    /** Whether so many of the words stand in a text; of a report the first lines hold enough. */
    private static boolean hasWords(String text, int wanted) {
        int found = 0;
        for (int i = 0; i < WORDS.size() && found < wanted; i++) {
            found += text.contains(WORDS.get(i)) ? 1 : 0;
        }
        return found >= wanted;
    }

    /** Text that was never UTF-8 makes none: two of three characters would be damaged. */
    private static boolean isSensible(TornUtf8 torn) {
        long chinese = torn.text()
                .chars()
                .filter(unit -> unit >= 0x4E00 && unit <= 0x9FFF)
                .count();
        return chinese > 2 * torn.lost();
    }
}
