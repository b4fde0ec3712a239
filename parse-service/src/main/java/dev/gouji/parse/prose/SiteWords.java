package dev.gouji.parse.prose;

import com.google.re2j.Pattern;
import java.util.BitSet;
import java.util.List;

/** The words that a site puts around what it shows. */
final class SiteWords {
    private static final int PRINTED_MAX = 60;
    private static final int WORD_MAX = 12;

    /** These stand below a text; where they begin, it is over. */
    private static final List<String> BELOW = List.of(
            "打印本页", "关闭窗口", "【打印】", "打印】", "分享到", "上一篇", "下一篇", "版权所有", "主办单位", "承办单位", "网站标识码", "ICP备", "公网安备", "网站地图",
            "联系我们", "责任编辑", "技术支持", "返回顶部");

    private static final List<String> ANYWHERE = List.of("扫一扫", "当前位置", "浏览次数", "点击数", "字体:", "字体：");

    /** The characters that these start with: nearly all others are passed over by them alone. */
    private static final BitSet FIRST = first();

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("^[-—－ ]*第? ?\\d{1,3} ?页[-—－ ]*$|^[-—－] ?\\d{1,3} ?[-—－]$");
    private static final String ENDS_PAGE_NUMBER = "页-—－ ";
    private static final String BETWEEN_WORDS = " \t\u3000\u00A0|｜>》»。；;，,】]）)：:";

    private SiteWords() {}

    private static BitSet first() {
        BitSet first = new BitSet();
        BELOW.forEach(words -> first.set(words.charAt(0)));
        ANYWHERE.forEach(words -> first.set(words.charAt(0)));
        return first;
    }

    /** Where the first words of the site's own stand; -1 where there are none. */
    static int in(String text) {
        if (isPageNumber(text)) {
            return 0;
        }
        for (int at = 0; at < text.length(); at++) {
            if (FIRST.get(text.charAt(at)) && (startsAt(BELOW, text, at) || startsAt(ANYWHERE, text, at))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the site goes on here and the text is over. */
    static boolean endsText(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (FIRST.get(text.charAt(at)) && startsAt(BELOW, text, at)) {
                return true;
            }
        }
        return false;
    }

    /** The words that stand there and behind, from the border of a word on. */
    static String printed(String text, int at) {
        int from = at;
        while (from > 0 && at - from < WORD_MAX && BETWEEN_WORDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        from = from == 0 || BETWEEN_WORDS.indexOf(text.charAt(from - 1)) >= 0 ? from : at;
        int to = Math.min(text.length(), from + PRINTED_MAX);
        int border = to;
        while (to < text.length() && border > at + WORD_MAX && BETWEEN_WORDS.indexOf(text.charAt(border)) < 0) {
            border--;
        }
        return text.substring(from, border > at + WORD_MAX ? border : to);
    }

    private static boolean startsAt(List<String> all, String text, int at) {
        for (String words : all) {
            if (text.startsWith(words, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPageNumber(String text) {
        return !text.isEmpty()
                && ENDS_PAGE_NUMBER.indexOf(text.charAt(text.length() - 1)) >= 0
                && PAGE_NUMBER.matcher(text).find();
    }
}
