package dev.gouji.parse.made;

/** A number below a hundred million in Chinese words, as people write it: 二十四, 一千零五, 十. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final int WAN = 10_000;

    private ChineseNumber() {}

    static String of(int number) {
        if (number == 0) {
            return "零";
        }
        String words = number < WAN
                ? belowWan(number)
                : belowWan(number / WAN) + "万"
                        + (number % WAN == 0 ? "" : (number % WAN < 1000 ? "零" : "") + belowWan(number % WAN));
        return words.startsWith("一十") ? words.substring(1) : words;
    }

    private static String belowWan(int number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
            } else {
                words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                gap = false;
            }
        }
        return words.toString();
    }
}
