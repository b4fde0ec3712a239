package dev.gouji.ingest.revision;

import com.google.re2j.Pattern;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes counters of visits and the time of the visit off a page: they change with every request. Only where they cannot
 * be a figure of the report: in an element that is named after a counter and holds nothing but digits, or in the line
 * that gives date and source of the page.
 */
final class Counters {
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(^|[-_ ])(hits?|clicks?|views?|pv|browse|visits?|reads?|counter|viewcount|hitcount|click_?num|"
                    + "read_?num|djs|llcs|ydl|dianji)($|[-_ 0-9])");
    private static final Pattern DIGITS = Pattern.compile("[\\s\\p{Zs}]*[0-9]{1,9}[\\s\\p{Zs}]*次?[\\s\\p{Zs}]*");
    /** Words and no expressions: each block of each page is asked for them. */
    private static final List<String> INFO_LINE =
            List.of("发布时间", "发布日期", "发布机构", "信息来源", "来源:", "来源：", "字体", "字号", "打印", "作者:", "作者：", "责任编辑", "编辑:", "编辑：");

    private static final List<String> VISIT = List.of("今天是", "现在是", "当前时间", "打印时间");
    private static final Pattern COUNT =
            Pattern.compile("(浏览|阅读|点击|访问|查看)(次数|量|数|人次|率)?[\\s\\p{Zs}]*[:：][\\s\\p{Zs}]*[0-9]{0,9}[\\s\\p{Zs}]*次?");
    private static final Pattern TIME_OF_VISIT =
            Pattern.compile("[\\s\\p{Zs}]*(今天是|现在是|当前时间|打印时间)[:：]?[0-9年月日星期一二三四五六日天时分秒:：/\\s\\p{Zs}-]{0,40}");
    private static final int LINE_CHARS_MAX = 200;

    private Counters() {}

    static void removeFrom(Element page) {
        for (Element element : List.copyOf(page.select("[id], [class]"))) {
            boolean named = isNamed(element.id()) || isNamed(element.className());
            if (named && element.closest("table") == null && DIGITS.matches(element.text())) {
                element.empty();
            }
        }
        for (Element element : List.copyOf(page.getAllElements())) {
            if (element.isBlock() && !element.textNodes().isEmpty() && element.closest("table") == null) {
                clear(element);
            }
        }
    }

    private static boolean isNamed(String name) {
        return !name.isEmpty() && NAMED.matcher(name).find();
    }

    private static void clear(Element line) {
        String text = line.text();
        if (text.length() > LINE_CHARS_MAX) {
            return;
        }
        boolean isInfo = INFO_LINE.stream().anyMatch(text::contains);
        boolean isVisit = VISIT.stream().anyMatch(text::contains) && TIME_OF_VISIT.matches(text);
        if (!isInfo && !isVisit) {
            return;
        }
        for (Node node : line.childNodes()) {
            if (node instanceof TextNode words) {
                words.text(isInfo ? COUNT.matcher(words.getWholeText()).replaceAll("") : "");
            } else if (node instanceof Element inline && !inline.isBlock() && COUNT.matches(inline.text())) {
                inline.empty();
            }
        }
    }
}
