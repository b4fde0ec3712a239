package dev.gouji.parse.decode;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import dev.gouji.parse.document.Folding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What stands beside the text in a portal's answer: members of the object that holds it and of those around that one, never
 * of the other documents that the answer lists.
 */
final class JsonNeighbours {
    private static final Set<String> PUBLISHED = Set.of(
            "publishtime",
            "publishdate",
            "publishedat",
            "publishedtime",
            "datepublished",
            "pubdate",
            "pubtime",
            "releasetime",
            "releasedate",
            "docreltime",
            "docpubtime",
            "date",
            "发布时间",
            "发布日期");
    private static final Set<String> CHANGED = Set.of("updatetime", "updatedat", "更新时间");
    private static final Pattern DAY = Pattern.compile("^20\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}(?:\\D.*)?$");
    /** In milliseconds, of this century and before 2100. */
    private static final long FIRST_MOMENT = 946_684_800_000L;

    private static final long LAST_MOMENT = 4_102_444_800_000L;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Pattern REPORT_TITLE = Pattern.compile("[2２][0０]\\S{2}.*公开.*报告?$|[二][〇○零].*公开.*报告?$");
    /** Where a text prints its title, it does so before this many characters, tags included. */
    private static final int HEAD = 3_000;

    private JsonNeighbours() {}

    /**
     * What it says.
     *
     * @param around the objects that the text stands in, the innermost first
     * @param titles of the whole answer
     */
    static Wrapping of(List<JsonNode> around, List<String> titles, String text) {
        return new Wrapping(titles, dates(around), headline(around, text));
    }

    private static List<String> dates(List<JsonNode> around) {
        List<String> dates = new ArrayList<>();
        for (JsonNode holder : around) {
            for (Map.Entry<String, JsonNode> member : holder.properties()) {
                String name = member.getKey().replace("_", "").toLowerCase(Locale.ROOT);
                String day = PUBLISHED.contains(name) || CHANGED.contains(name) ? day(member.getValue()) : "";
                if (!day.isEmpty()) {
                    dates.add((CHANGED.contains(name) ? "更新时间：" : "发布时间：") + day);
                }
            }
        }
        return dates;
    }

    private static String day(JsonNode value) {
        if (value.isTextual() && DAY.matcher(value.textValue().strip()).matches()) {
            return value.textValue().strip();
        }
        boolean moment =
                value.isIntegralNumber() && value.longValue() >= FIRST_MOMENT && value.longValue() < LAST_MOMENT;
        return moment
                ? LocalDate.ofInstant(Instant.ofEpochMilli(value.longValue()), CHINA)
                        .toString()
                : "";
    }

    /** The portal prints it above the text. */
    private static String headline(List<JsonNode> around, String text) {
        String head =
                Folding.fold(text.substring(0, Math.min(HEAD, text.length())).replaceAll("<[^<>]*>", ""));
        for (JsonNode holder : around) {
            for (Map.Entry<String, JsonNode> member : holder.properties()) {
                if (JsonBody.isTitle(member.getKey(), member.getValue())) {
                    String title = member.getValue().textValue().strip();
                    if (REPORT_TITLE.matcher(title).find()) {
                        return head.contains(Folding.fold(title)) ? null : title;
                    }
                }
            }
        }
        return null;
    }
}
