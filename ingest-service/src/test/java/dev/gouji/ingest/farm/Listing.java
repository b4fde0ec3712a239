package dev.gouji.ingest.farm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The lists of a portal in machine form: site maps, feeds, JSON. */
final class Listing {
    private static final int PAGE = 10;

    private final Content content;
    private final String root;

    Listing(Content content, String root) {
        this.content = content;
        this.root = root;
    }

    static int pages(int entries) {
        return Math.max(1, (entries + PAGE - 1) / PAGE);
    }

    /** Of pages that count from 1. */
    static List<Article> page(List<Article> all, int page) {
        int from = Math.min(all.size(), (page - 1) * PAGE);
        return all.subList(from, Math.min(all.size(), from + PAGE));
    }

    String sitemapIndex() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (int page = 1; page <= pages(content.listed().size()); page++) {
            xml.append("<sitemap><loc>%s/sitemap-%d.xml</loc></sitemap>\n".formatted(root, page));
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    String sitemap(int page) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (Article article : page(content.listed(), page)) {
            xml.append(
                    "<url><loc>%s%s</loc><lastmod>%s</lastmod></url>\n".formatted(root, article.path(), article.day()));
        }
        return xml.append("</urlset>\n").toString();
    }

    String rss() {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>"
                        + "<title>政府信息公开年报</title><link>" + root + "/</link><description>年报</description>\n");
        for (Article article : content.listed()) {
            xml.append("<item><title>%s</title><link>%s%s</link><pubDate>%s</pubDate></item>\n"
                    .formatted(article.title(), root, article.path(), inHttp(article.day())));
        }
        return xml.append("</channel></rss>\n").toString();
    }

    String atom(int page) {
        List<Article> all = content.listed();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>政府信息公开年报</title><id>" + root + "/</id>\n");
        if (page < pages(all.size())) {
            xml.append("<link rel=\"next\" href=\"%s/atom.xml?page=%d\"/>\n".formatted(root, page + 1));
        }
        for (Article article : page(all, page)) {
            xml.append(
                    "<entry><id>%2$s%3$s</id><title>%1$s</title><link href=\"%2$s%3$s\"/><updated>%4$sT09:00:00Z</updated></entry>\n"
                            .formatted(article.title(), root, article.path(), article.day()));
        }
        return xml.append("</feed>\n").toString();
    }

    String json(int page) {
        List<Article> all = content.listed();
        StringBuilder rows = new StringBuilder();
        for (Article article : page(all, page)) {
            rows.append(rows.isEmpty() ? "" : ",\n")
                    .append("{\"title\": \"%s\", \"url\": \"%s\", \"publishDate\": \"%s\"}"
                            .formatted(article.title(), article.path(), article.day()));
        }
        return "{\"code\": 0, \"data\": {\"page\": %d, \"pages\": %d, \"total\": %d, \"rows\": [\n%s\n]}}\n"
                .formatted(page, pages(all.size()), all.size(), rows);
    }

    private static String inHttp(LocalDate day) {
        return DateTimeFormatter.RFC_1123_DATE_TIME
                .withLocale(Locale.ROOT)
                .format(day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
    }

    static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
