package dev.gouji.ingest.connector;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.ingest.charset.ForeignText;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.ReportSource;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/** Lists that a page's script would load: JSON, or JSON in a call of a function. */
final class JsonListConnector implements Connector {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CALL = Pattern.compile("^\\s*[\\w.$]{1,100}\\s*\\(");
    private static final int TITLE_MAX = 2000;

    private final Portal portal;
    private final ReportSource.JsonLists source;

    JsonListConnector(Portal portal, ReportSource.JsonLists source) {
        this.portal = portal;
        this.source = source;
    }

    @Override
    public Discovery read(ListDocument document) {
        Harvest harvest = new Harvest(portal, source.link(), document.address());
        String text = withoutCall(
                ForeignText.of(document.content(), document.mediaType()).text());
        JsonNode items;
        try {
            items = JSON.readTree(text).at(JsonPointer.compile(source.items()));
        } catch (JsonProcessingException e) {
            harvest.remark("不是 JSON，可能是出错页面或登录页面。", "This is no JSON, perhaps a page about an error or a login.");
            return harvest.discovery();
        }
        if (!items.isArray()) {
            harvest.remark(
                    "items（%s）处没有数组。".formatted(source.items()),
                    "There is no array at items (%s).".formatted(source.items()));
            return harvest.discovery();
        }
        for (JsonNode item : items) {
            offer(item, document, harvest);
        }
        if (!items.isEmpty()) {
            turn(document, harvest);
        }
        return harvest.discovery();
    }

    private void offer(JsonNode item, ListDocument document, Harvest harvest) {
        String title = item.at(source.title()).asText("");
        String shown = title.length() <= TITLE_MAX ? title : title.substring(0, TITLE_MAX);
        String href = item.at(source.address()).asText("");
        harvest.offer(
                href,
                Href.resolve(document.address(), href, StandardCharsets.UTF_8).orElse(null),
                // Search services mark the words they found.
                shown.indexOf('<') < 0 ? shown.strip() : Jsoup.parse(shown).text(),
                source.date() == null
                        ? null
                        : ListedDate.ofData(item.at(source.date()).asText("")).orElse(null));
    }

    /** On to the next page as long as there are rows; an endpoint that repeats its last page ends at the last number. */
    private void turn(ListDocument document, Harvest harvest) {
        int first = source.pages().first();
        int last = Math.min(source.pages().last(), first + portal.access().maxPages() - 1);
        source.pages()
                .number(document.address())
                .filter(number -> number < last)
                .ifPresent(number -> harvest.list(source.pages().address(number + 1), ""));
    }

    private static String withoutCall(String text) {
        Matcher call = CALL.matcher(text);
        int end = text.lastIndexOf(')');
        return call.find() && end > call.end() ? text.substring(call.end(), end) : text;
    }
}
