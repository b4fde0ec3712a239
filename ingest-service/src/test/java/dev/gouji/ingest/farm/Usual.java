package dev.gouji.ingest.farm;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The answers of an honest portal: 200 with its marks, 304, 404. */
final class Usual {
    private Usual() {}

    static void answer(Exchange exchange) throws IOException {
        Optional<Page> page = exchange.site.page(exchange.target());
        if (page.isEmpty()) {
            exchange.answer(404);
            return;
        }
        Map<String, String> headers = marks(exchange.site, page.get());
        boolean unchanged = !exchange.site.content.isNeverUnchanged() && isUnchanged(exchange.request, headers);
        headers.put("Content-Type", page.get().mediaType());
        exchange.answer(unchanged ? 304 : 200, headers, page.get().bytes());
    }

    private static Map<String, String> marks(Site site, Page page) {
        Map<String, String> marks = new LinkedHashMap<>();
        boolean etag = site.marks == Site.Marks.BOTH || site.marks == Site.Marks.ETAG;
        boolean date = site.marks == Site.Marks.BOTH || site.marks == Site.Marks.LAST_MODIFIED;
        if (etag) {
            marks.put("ETag", "\"" + Site.sha256(page.bytes()).substring(0, 16) + "\"");
        }
        if (date && page.modified() != null) {
            marks.put(
                    "Last-Modified",
                    DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                            .format(page.modified().atOffset(ZoneOffset.UTC)));
        }
        return marks;
    }

    private static boolean isUnchanged(FarmRequest request, Map<String, String> marks) {
        Optional<String> match = request.header("if-none-match");
        return match.isPresent()
                ? match.get().equals(marks.get("ETag"))
                : request.header("if-modified-since")
                        .filter(since -> since.equals(marks.get("Last-Modified")))
                        .isPresent();
    }
}
