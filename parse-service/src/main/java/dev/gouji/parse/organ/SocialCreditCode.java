package dev.gouji.parse.organ;

import java.util.Optional;

/**
 * The unified social credit code of an organisation, 18 characters; the third to the eighth are the division of the
 * office that registered it. The last one checks the others. Source: GB 32100-2015.
 */
final class SocialCreditCode {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int LENGTH = 18;
    private static final int DIVISION_FROM = 2;
    private static final int DIVISION_TO = 8;

    private SocialCreditCode() {}

    /** The division in the first valid code that stands in a text. */
    static Optional<String> divisionIn(String text) {
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean part = at < text.length() && isPart(text.charAt(at));
            if (!part) {
                if (at - from == LENGTH && isValid(text.substring(from, at))) {
                    return Optional.of(text.substring(from + DIVISION_FROM, from + DIVISION_TO));
                }
                from = at + 1;
            }
        }
        return Optional.empty();
    }

    private static boolean isPart(char unit) {
        return unit >= '0' && unit <= '9' || unit >= 'A' && unit <= 'Z';
    }

    private static boolean isValid(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int value = CHARACTERS.indexOf(code.charAt(i));
            if (value < 0 || i >= DIVISION_FROM && i < DIVISION_TO && value > 9) {
                return false;
            }
            sum += value * WEIGHTS[i];
        }
        int check = (CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length();
        return CHARACTERS.charAt(check) == code.charAt(WEIGHTS.length);
    }
}
