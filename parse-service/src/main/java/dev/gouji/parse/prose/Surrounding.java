package dev.gouji.parse.prose;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.contract.report.Trait;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Words that the site put around a report, and characters that nobody wrote. */
public final class Surrounding {
    private static final int TRAITS_MAX = 20;
    private static final int LINE_MAX = 300;
    private static final int PRINTED_MAX = 60;

    /** Pinyin behind a character, as mirrors add it: 政(zhèng). */
    private static final Pattern PINYIN = Pattern.compile("\\p{Han}[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[)）]");

    private static final int PINYIN_MIN = 3;
    private static final char UNDECODABLE = '\uFFFD';

    private Surrounding() {}

    /**
     * The traits of lines that are not part of a table.
     *
     * @param tableLines numbers of those that are
     */
    public static List<Trait> traits(Document document, BitSet tableLines) {
        List<Trait> traits = new ArrayList<>();
        Frame frame = Frame.of(document, tableLines);
        for (int i = 0; i < document.lines().size() && traits.size() < TRAITS_MAX; i++) {
            if (!tableLines.get(i)) {
                line(document.lines().get(i), i >= frame.from() && i < frame.to(), traits);
            }
        }
        return traits;
    }

    private static void line(Line line, boolean within, List<Trait> traits) {
        for (Field field : line.fields()) {
            String text = field.text();
            // A sentence of the report may well speak of visits to the site.
            boolean sentence = text.length() > LINE_MAX || text.indexOf('。') >= 0;
            int furniture = sentence || !within ? -1 : SiteWords.in(text);
            if (furniture >= 0) {
                add(Trait.Kind.FURNITURE, SiteWords.printed(text, furniture), field, traits);
                return;
            }
            int undecodable = text.indexOf(UNDECODABLE);
            int pinyin = undecodable < 0 ? pinyin(text) : -1;
            if (undecodable >= 0 || pinyin >= 0) {
                add(Trait.Kind.NOISE, around(text, Math.max(undecodable, pinyin)), field, traits);
                return;
            }
        }
    }

    /** Where the noise of pinyin starts; one alone may be meant. */
    private static int pinyin(String text) {
        if (!mayHoldPinyin(text)) {
            return -1;
        }
        Matcher matcher = PINYIN.matcher(text);
        int start = -1;
        int found = 0;
        while (found < PINYIN_MIN && matcher.find()) {
            start = found == 0 ? matcher.start() : start;
            found++;
        }
        return found == PINYIN_MIN ? start : -1;
    }

    /** Whether a small letter stands right behind a bracket. */
    private static boolean mayHoldPinyin(String text) {
        for (int at = 1; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean letter = unit >= 'a' && unit <= 'z' || unit >= 'à' && unit <= 'ǜ';
            if (letter && (text.charAt(at - 1) == '(' || text.charAt(at - 1) == '（')) {
                return true;
            }
        }
        return false;
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - PRINTED_MAX / 2);
        return text.substring(from, Math.min(text.length(), from + PRINTED_MAX));
    }

    private static void add(Trait.Kind kind, String printed, Field field, List<Trait> traits) {
        traits.add(new Trait(kind, printed, List.of(), field.place()));
    }
}
