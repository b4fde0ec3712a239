package dev.gouji.parse.read;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;

/** What a cell that is not read could mean, so that a person can decide. */
final class Doubt {
    private static final int LENGTH_MAX = 40;
    private static final Pattern TWO = Pattern.compile("^(\\d+)[/\\-~～、;](\\d+)$");
    private static final Pattern SPLIT = Pattern.compile("^(\\d+)[\\s\\p{Z},，'\"]+(\\d+)$");
    private static final Pattern LEADING_ZERO = Pattern.compile("^(0+)(\\d+)$");
    private static final Pattern MARKED = Pattern.compile("^(\\d+)\\p{No}+$");
    private static final Pattern BRACKETS = Pattern.compile("^(\\d+)\\((\\d+)\\)$");
    private static final Pattern ABOUT = Pattern.compile("^(?:约|近|超过?|逾)?(\\d+)(?:余|多|左右|以上)?\\p{Han}{0,2}$");
    private static final Pattern LETTERS = Pattern.compile("^[0-9OoQlI|]{1,9}$");

    private Doubt() {}

    /** The readings that suggest themselves; none for what means nothing to anybody. */
    static List<String> readings(String raw, String folded) {
        if (raw.length() > LENGTH_MAX) {
            return List.of();
        }
        if (folded.equals("一")) {
            return List.of("1", "—");
        }
        Matcher two = TWO.matcher(folded);
        if (two.find()) {
            return List.of(two.group(1), two.group(2));
        }
        Matcher split = SPLIT.matcher(raw);
        if (split.find()) {
            return List.of(split.group(1) + split.group(2), split.group(1) + " | " + split.group(2));
        }
        Matcher zero = LEADING_ZERO.matcher(folded);
        if (zero.find()) {
            return List.of(withoutZeros(folded), zero.group(1) + " | " + zero.group(2));
        }
        Matcher marked = MARKED.matcher(raw);
        if (marked.find()) {
            return List.of(marked.group(1), folded);
        }
        Matcher brackets = BRACKETS.matcher(folded);
        if (brackets.find()) {
            return List.of(brackets.group(1), brackets.group(2));
        }
        Matcher about = ABOUT.matcher(folded);
        if (about.find()) {
            return List.of("≈ " + about.group(1));
        }
        return LETTERS.matcher(folded).find() && !folded.equals("|") ? List.of(digits(folded)) : List.of();
    }

    private static String withoutZeros(String digits) {
        int at = 0;
        while (at < digits.length() - 1 && digits.charAt(at) == '0') {
            at++;
        }
        return digits.substring(at);
    }

    private static String digits(String folded) {
        return folded.replaceAll("[OoQ]", "0").replaceAll("[lI|]", "1");
    }
}
