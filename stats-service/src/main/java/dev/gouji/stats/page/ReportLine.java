package dev.gouji.stats.page;

import dev.gouji.stats.listing.ReportItem;
import dev.gouji.stats.view.ReportKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A report as a line of the list or the head of its page, in words.
 *
 * @param organ its name, or its key when it has none
 * @param year {@code 年度不明} when unknown
 * @param form the generation in words
 * @param sourceUrl empty unless it is an address of the web
 * @param item everything else
 */
public record ReportLine(
        String link, String organ, String year, String form, String sourceUrl, String checkedAt, ReportItem item) {
    /** 北京时间. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.ofHours(8));

    static ReportLine of(ReportItem item) {
        return new ReportLine(
                link(item),
                item.organ() == null ? "（未载明机关）" + item.organKey() : item.organ(),
                item.year() == null ? "年度不明" : item.year() + "年度",
                Words.form(item.form()),
                webAddress(item.sourceUrl()),
                time(item.checkedAt()),
                item);
    }

    /** The address of a report's page. */
    static String link(ReportItem item) {
        return link(new ReportKey(item.organKey(), item.year() == null ? 0 : item.year()));
    }

    static String link(ReportKey key) {
        return "/reports/%s/%d".formatted(Address.segment(key.organKey()), key.year());
    }

    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** The address comes from a document: anything but a page of the web, a script above all, is no link. */
    static String webAddress(String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : "";
    }
}
