package dev.gouji.validate.rule.privacy;

import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Numbers in the prose that belong to a person: resident identity, mobile telephone, bank card. */
final class PersonalNumbers {
    private static final int ID_LENGTH = 18;
    private static final int MOBILE_LENGTH = 11;
    private static final int CARD_MIN = 16;
    private static final int CARD_MAX = 19;
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";

    /** Whose number it is said to be. */
    private static final List<String> PERSONS =
            List.of("申请人", "当事人", "投诉人", "举报人", "信访人", "村民", "居民", "户主", "身份证", "本人", "姓名", "家属");

    /** An office gives its own numbers. */
    private static final List<String> OFFICE =
            List.of("咨询", "监督电话", "热线", "拨打", "受理", "本机关", "我局", "办公室", "办公电话", "负责人", "联系人", "传真", "值班", "地址", "服务电话");

    /** 申请人联系电话 and the number: what else the sentence says does not matter. */
    private static final int RIGHT_BEFORE = 10;

    private static final List<String> CARDS = List.of("银行卡", "卡号", "账号", "帐号", "账户", "储蓄卡");
    private static final List<String> OFFICE_ACCOUNT =
            List.of("财政", "国库", "非税", "收款单位", "缴款", "缴费", "开户", "户名", "对公", "基本户", "局", "政府");

    private PersonalNumbers() {}

    /** In reading order. */
    static List<Quote> in(Prose.Piece piece) {
        String text = piece.text();
        if (!hasLongNumber(text)) {
            return List.of();
        }
        List<Quote> numbers = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            if (end - at >= MOBILE_LENGTH) {
                boolean endsWithX = end - at == ID_LENGTH - 1
                        && end < text.length()
                        && (text.charAt(end) == 'X' || text.charAt(end) == 'x');
                end += endsWithX ? 1 : 0;
                Quote quote = new Quote(piece, at, end);
                if (isPersonal(quote)) {
                    numbers.add(quote);
                }
            }
            at = Math.max(end, at + 1);
        }
        return numbers;
    }

    /** A number of that length has a digit at one of these places; most texts have none. */
    private static boolean hasLongNumber(String text) {
        for (int at = MOBILE_LENGTH - 1; at < text.length(); at += MOBILE_LENGTH) {
            if (isDigit(text.charAt(at)) && digitsAround(text, at) >= MOBILE_LENGTH) {
                return true;
            }
        }
        return false;
    }

    private static int digitsAround(String text, int at) {
        int start = at;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private static boolean isPersonal(Quote quote) {
        String digits = quote.words();
        if (digits.length() == ID_LENGTH && isResidentId(digits)) {
            return true;
        }
        String sentence = quote.sentence().words();
        if (digits.length() == MOBILE_LENGTH) {
            String before = quote.before(
                    Math.min(RIGHT_BEFORE, quote.start() - quote.sentence().start()));
            boolean whose = anyIn(before, PERSONS) && !anyIn(before, OFFICE);
            return digits.charAt(0) == '1'
                    && digits.charAt(1) >= '3'
                    && (whose || anyIn(sentence, PERSONS) && !anyIn(sentence, OFFICE));
        }
        return digits.length() >= CARD_MIN
                && digits.length() <= CARD_MAX
                && anyIn(sentence, CARDS)
                && !anyIn(sentence, OFFICE_ACCOUNT)
                && isLuhn(digits);
    }

    /** A division of this country, a day of the calendar, and the check digit of GB 11643. */
    static boolean isResidentId(String number) {
        int province = Integer.parseInt(number.substring(0, 2));
        int year = Integer.parseInt(number.substring(6, 10));
        int month = Integer.parseInt(number.substring(10, 12));
        int day = Integer.parseInt(number.substring(12, 14));
        if (province < 11 || province > 82 || year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return day <= YearMonth.of(year, month).lengthOfMonth()
                && Character.toUpperCase(number.charAt(ID_LENGTH - 1)) == ID_CHECKS.charAt(sum % ID_CHECKS.length());
    }

    static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0 && digits.chars().distinct().count() > 2;
    }

    private static boolean anyIn(String sentence, List<String> words) {
        return words.stream().anyMatch(sentence::contains);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
