package dev.gouji.ingest.revision;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.OptionalInt;

/** The year that a title in a list is about. */
public final class ListedYear {
    private static final Pattern YEAR =
            Pattern.compile("(20[0-9]{2}|[二２][〇○零０][〇○零一二０-９][〇○零一二三四五六七八九０-９])[\\s\\p{Zs}]*年?");
    private static final String DIGITS = "〇一二三四五六七八九";

    private ListedYear() {}

    /** Of the first year that the title names; empty when it names none. */
    public static OptionalInt of(String title) {
        Matcher matcher = YEAR.matcher(title);
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        int year = 0;
        for (char c : matcher.group(1).toCharArray()) {
            year = year * 10 + digit(c);
        }
        return OptionalInt.of(year);
    }

    private static int digit(char c) {
        if (Character.isDigit(c)) {
            return Character.digit(c, 10);
        }
        return c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
    }
}
