package dev.gouji.parse.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of a government page says of it, under the labels that pages print. Source: 国办发〔2017〕47号, 政府网站发展指引,
 * on the tags of pages.
 */
final class HeadFacts {
    private static final Map<String, String> LABELS =
            Map.of("ContentSource", "来源", "PubDate", "发布时间", "SiteIDCode", "网站标识码");

    private HeadFacts() {}

    /** Each as label and value with a colon between; in the order of the head. */
    static List<String> of(Document page) {
        List<String> facts = new ArrayList<>();
        for (Element meta : page.head().getElementsByTag("meta")) {
            String label = LABELS.get(meta.attr("name"));
            String value = meta.attr("content").strip();
            if (label != null && !value.isEmpty()) {
                facts.add(label + "：" + value);
            }
        }
        return facts;
    }
}
