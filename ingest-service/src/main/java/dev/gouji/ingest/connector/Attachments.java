package dev.gouji.ingest.connector;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.ingest.address.WebAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The files that are attached to the page of a report: often the report itself, of which the page has but the title. They
 * are known by their ending, by the address of a download service, or by a link that says 附件.
 */
public final class Attachments {
    private static final int FILES_MAX = 20;
    private static final Pattern FILE =
            Pattern.compile("(?i)([^/?&=\\\\]{0,200}\\.(?:docx?|xlsx?|pdf|wps|et|zip|rar))(?:[?&#]|$)");
    private static final Pattern SERVICE = Pattern.compile(
            "(?i)/[^?]*(?:download|downfile|filedown|attach|getfile|openfile|servlet/file|ueditor/file)[^?]*");
    private static final Pattern PAGE = Pattern.compile("(?i)(?:\\.(?:s?html?|jhtml)|/)(?:\\?.*)?$");
    private static final Pattern SAYS_SO = Pattern.compile(
            "^[（(\\[【]?(?:附件|附表|附：|附:)|(?:附件|文件|年报|报告)(?:下载)$|\\.(?i:docx?|xlsx?|pdf|wps|et|zip|rar)[)）]?$");
    /** What stands on every page of a site belongs to none of its reports. */
    private static final String FURNITURE = "nav, header, footer, .header, .footer, #header, #footer, .nav, #nav";

    private Attachments() {}

    /**
     * A file of a page.
     *
     * @param name as the page calls it, with its ending where that is known; a hint, never trusted
     */
    public record Attachment(WebAddress address, String name) {}

    /**
     * In the order of the page, each address once, at most 20.
     *
     * @param page a report's page, as it was fetched
     * @param allowed where they may lead
     */
    public static List<Attachment> of(ListDocument page, Predicate<WebAddress> allowed) {
        HtmlPage html = HtmlPage.of(page);
        html.dom().select(FURNITURE).remove();
        Map<WebAddress, Attachment> found = new LinkedHashMap<>();
        for (HtmlPage.Link link : html.links(null)) {
            if (link.to() != null && isFile(link.to().toString(), HtmlPage.text(link.element()))) {
                add(found, link.to(), link.title(), allowed);
            }
        }
        for (Element shown : html.dom().select("iframe[src], embed[src], object[data]")) {
            String address = shown.hasAttr("src") ? shown.attr("src") : shown.attr("data");
            html.resolve(address)
                    .filter(to -> FILE.matcher(decoded(to.toString())).find())
                    .ifPresent(to -> add(found, viewed(html, to), shown.attr("title"), allowed));
        }
        return found.values().stream().limit(FILES_MAX).toList();
    }

    private static void add(
            Map<WebAddress, Attachment> found, WebAddress address, String title, Predicate<WebAddress> allowed) {
        if (allowed.test(address)) {
            found.putIfAbsent(address, new Attachment(address, name(address, title)));
        }
    }

    private static boolean isFile(String address, String text) {
        if (FILE.matcher(decoded(address)).find()) {
            return true;
        }
        boolean page = PAGE.matcher(address).find();
        if (page) {
            return false;
        }
        boolean service = SERVICE.matcher(address).find() && address.indexOf('?') >= 0;
        return service || SAYS_SO.matcher(text.strip()).find();
    }

    /** {@code viewer.html?file=/a/b.pdf} shows a file that has an address of its own. */
    private static WebAddress viewed(HtmlPage html, WebAddress viewer) {
        Matcher file = Pattern.compile("(?i)viewer[^?]*\\?(?:.*&)?file=([^&]+)").matcher(viewer.toString());
        return file.find() ? html.resolve(decoded(file.group(1))).orElse(viewer) : viewer;
    }

    private static String name(WebAddress address, String title) {
        Matcher inTitle = FILE.matcher(title.strip());
        if (inTitle.find()) {
            return title.strip();
        }
        Matcher inAddress = FILE.matcher(decoded(address.toString()));
        if (!inAddress.find()) {
            return title.strip();
        }
        String file = inAddress.group(1);
        String ending = file.substring(file.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        return title.isBlank()
                        || title.strip().startsWith("附件") && title.strip().length() <= 4
                ? file
                : title.strip() + ending;
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
