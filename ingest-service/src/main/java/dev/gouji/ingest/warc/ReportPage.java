package dev.gouji.ingest.warc;

import com.google.re2j.Pattern;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whether a collected page reads like an annual report: by its titles, or by the name of its file. */
final class ReportPage {
    private static final Set<String> WEB = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> FILES = Set.of(
            "application/pdf",
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/octet-stream",
            "text/plain");
    private static final int HEAD_BYTES = 256 * 1024;
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** What portals call the folder or the file, in letters or in Chinese. */
    private static final Pattern FILE_OF_REPORT =
            Pattern.compile("年报|年度报告|信息公开.*报告|(^|[/_-])(zfxx|xx)?gk(gz)?(nb|ndbg|nianbao)([/_.-]|\\d|$)|xxgkn(b|dbg)");

    private static final List<String> TITLES =
            List.of("meta[name=ArticleTitle]", "meta[property=og:title]", "h1", "h2", ".title");

    private final Predicate<String> isReportTitle;

    ReportPage(Predicate<String> isReportTitle) {
        this.isReportTitle = isReportTitle;
    }

    /** Whether it is worth reading: a web page, or a file whose address says that it is a report. */
    boolean mayBe(String address, String mediaType) {
        String type = essence(mediaType);
        return WEB.contains(type) || FILES.contains(type) && isNamedSo(address);
    }

    /** Whether it is one; a file has said so by its name. */
    boolean isReport(String address, String mediaType, byte[] content) {
        return !WEB.contains(essence(mediaType)) || titles(content).anyMatch(isReportTitle);
    }

    private static Stream<String> titles(byte[] content) {
        int length = Math.min(content.length, HEAD_BYTES);
        String text = new String(content, 0, length, StandardCharsets.UTF_8);
        // Every page names itself somewhere in Chinese: as UTF-8 it is readable, or else it is GB18030.
        Document page = Jsoup.parse(
                text.indexOf('\uFFFD') >= 0 && text.indexOf('\uFFFD') < text.length() - 1
                        ? new String(content, 0, length, GB18030)
                        : text);
        return Stream.concat(
                Stream.of(page.title()),
                TITLES.stream().flatMap(where -> page.select(where).stream()).map(ReportPage::text));
    }

    private static String text(Element element) {
        return element.tagName().equals("meta") ? element.attr("content") : element.text();
    }

    private static boolean isNamedSo(String address) {
        return FILE_OF_REPORT
                .matcher(readable(address).toLowerCase(Locale.ROOT))
                .find();
    }

    private static String readable(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address; // a per cent sign that means itself
        }
    }

    private static String essence(String mediaType) {
        return mediaType == null ? "" : mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
