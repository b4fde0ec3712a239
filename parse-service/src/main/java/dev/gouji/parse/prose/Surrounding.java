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
    private static final List<String> FURNITURE = List.of(
            "扫一扫", "当前位置", "打印本页", "关闭窗口", "【打印】", "打印】", "分享到", "上一篇", "下一篇", "版权所有", "主办单位", "承办单位", "网站标识码", "ICP备",
            "公网安备", "网站地图", "联系我们", "浏览次数", "点击数", "字体:", "字体：", "责任编辑", "技术支持", "返回顶部");
    /** The characters that these start with: nearly all others are passed over by them alone. */
    private static final BitSet FIRST = first();

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("^[-—－ ]*第? ?\\d{1,3} ?页[-—－ ]*$|^[-—－] ?\\d{1,3} ?[-—－]$");
    private static final String ENDS_PAGE_NUMBER = "页-—－ ";
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
        for (int i = 0; i < document.lines().size() && traits.size() < TRAITS_MAX; i++) {
            if (!tableLines.get(i)) {
                line(document.lines().get(i), traits);
            }
        }
        return traits;
    }

    private static void line(Line line, List<Trait> traits) {
        for (Field field : line.fields()) {
            String text = field.text();
            // A sentence of the report may well speak of visits to the site.
            boolean sentence = text.length() > LINE_MAX || text.indexOf('。') >= 0;
            int furniture = sentence ? -1 : furniture(text);
            if (furniture >= 0) {
                add(Trait.Kind.FURNITURE, field, furniture, traits);
                return;
            }
            int undecodable = text.indexOf(UNDECODABLE);
            int pinyin = undecodable < 0 ? pinyin(text) : -1;
            if (undecodable >= 0 || pinyin >= 0) {
                add(Trait.Kind.NOISE, field, Math.max(undecodable, pinyin), traits);
                return;
            }
        }
    }

    private static BitSet first() {
        BitSet first = new BitSet();
        FURNITURE.forEach(words -> first.set(words.charAt(0)));
        return first;
    }

    /** Where the first words of the site's own stand; -1 where there are none. */
    private static int furniture(String text) {
        if (isPageNumber(text)) {
            return 0;
        }
        for (int at = 0; at < text.length(); at++) {
            if (FIRST.get(text.charAt(at))) {
                for (String words : FURNITURE) {
                    if (text.startsWith(words, at)) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    private static boolean isPageNumber(String text) {
        return !text.isEmpty()
                && ENDS_PAGE_NUMBER.indexOf(text.charAt(text.length() - 1)) >= 0
                && PAGE_NUMBER.matcher(text).find();
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

    private static void add(Trait.Kind kind, Field field, int at, List<Trait> traits) {
        String text = field.text();
        int from = Math.max(0, at - PRINTED_MAX / 2);
        traits.add(new Trait(
                kind, text.substring(from, Math.min(text.length(), from + PRINTED_MAX)), List.of(), field.place()));
    }
}
