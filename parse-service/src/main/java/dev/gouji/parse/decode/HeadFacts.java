package dev.gouji.parse.decode;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself where its readers do not look, under the labels that pages print: the tags of its head (source:
 * 国办发〔2017〕47号, 政府网站发展指引), what it tells search engines, and the date that its mark-up names.
 */
final class HeadFacts {
    private static final String PUBLISHED = "发布时间";
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("contentsource", "来源"),
            Map.entry("columnname", "栏目名称"),
            Map.entry("author", "作者"),
            Map.entry("siteidcode", "网站标识码"),
            Map.entry("pubdate", PUBLISHED),
            Map.entry("publishdate", PUBLISHED),
            Map.entry("publish_date", PUBLISHED),
            Map.entry("publishtime", PUBLISHED),
            Map.entry("pubtime", PUBLISHED),
            Map.entry("datepublished", PUBLISHED),
            Map.entry("article:published_time", PUBLISHED),
            Map.entry("og:published_time", PUBLISHED));
    private static final String LINKED_DATA = "application/ld+json";
    private static final Pattern TOLD =
            Pattern.compile("\"(?:pubDate|datePublished)\"\\s*:\\s*\"(20\\d\\d-\\d\\d-\\d\\d)[T \"]");
    private static final int SCRIPT_MAX = 20_000;
    /** A date in a sentence is one of something else. */
    private static final int AROUND_DATE_MAX = 80;

    private HeadFacts() {}

    /** Each as label and value with a colon between; in the order of the head. */
    static List<String> of(Document page) {
        List<String> facts = new ArrayList<>();
        for (Element meta : page.head().getElementsByTag("meta")) {
            String name = meta.attr(meta.hasAttr("name") ? "name" : "property");
            String label = LABELS.get(name.toLowerCase(Locale.ROOT));
            String value = meta.attr("content").strip();
            if (label != null && !value.isEmpty()) {
                facts.add(label + "：" + value);
            }
        }
        List<Element> times = new ArrayList<>();
        // One walk: each search of its own would visit the whole page again.
        for (Element at = page.firstElementChild(); at != null; at = ElementOrder.next(at, page)) {
            switch (at.normalName()) {
                case "script" -> told(at, facts);
                case "time" -> times.add(at);
                default -> {}
            }
        }
        marked(times, facts);
        return facts;
    }

    /** To search engines; of several documents it says nothing of this one. */
    private static void told(Element script, List<String> facts) {
        if (!script.attr("type").strip().equalsIgnoreCase(LINKED_DATA)) {
            return;
        }
        String data = script.data();
        Matcher told = TOLD.matcher(data.length() > SCRIPT_MAX ? "" : data);
        if (told.find()) {
            String day = told.group(1);
            if (!told.find()) {
                facts.add(PUBLISHED + "：" + day);
            }
        }
    }

    /** In the mark-up of the text; several are those of a list. */
    private static void marked(List<Element> times, List<String> facts) {
        Set<String> days = times.stream()
                .filter(time -> time.hasAttr("datetime"))
                .filter(time -> time.closest("li, footer, nav, aside, table") == null)
                .filter(time -> time.parent() != null && time.parent().text().length() <= AROUND_DATE_MAX)
                .map(time -> time.attr("datetime").strip())
                .collect(Collectors.toSet());
        if (days.size() == 1) {
            facts.add("页面时间：" + days.iterator().next());
        }
    }
}
