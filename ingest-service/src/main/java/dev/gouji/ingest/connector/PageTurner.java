package dev.gouji.ingest.connector;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.ingest.address.WebAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The further pages of a list, from what the page links to and from what its scripts would print. Content management
 * systems print page links by {@code createPageHTML(3, 0, "index", "html")}, where pages count from 0 and the first has no
 * number, or by {@code createPageHTML('page', 3, 1, 'index', 'shtml', 52)}, where they count from 1.
 */
final class PageTurner {
    private static final Pattern NEXT =
            Pattern.compile("(?i)^\\s*(?:下一?[页頁]|后一?页|向后|next(?:\\s*page)?|[>›»]{1,2})\\s*[>›»]*\\s*$");
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\[?(\\d{1,4})\\]?\\s*$");
    private static final Pattern LAST_SEGMENT =
            Pattern.compile("([^/?]*?)(?:[_-](\\d{1,4}))?(\\.[a-zA-Z]{2,6})?(?:\\?.*)?$");
    private static final Pattern PAGE_PARAMETER = Pattern.compile(
            "(?i)[?&]((?:page|pageno|page_no|pageindex|pagenum|page_num|currentpage|currpage|curpage|pn|p|paged?))=(\\d{1,6})(?:&|$)");
    private static final Pattern PRINTED_FROM_0 = Pattern.compile(
            "createPageHTML\\s*\\(\\s*(\\d{1,5})\\s*,\\s*\\d+\\s*,\\s*[\"']([^\"']{0,80})[\"']\\s*,\\s*[\"']([a-zA-Z]{2,6})[\"']");
    private static final Pattern PRINTED_FROM_1 = Pattern.compile(
            "createPageHTML\\s*\\(\\s*[\"'][^\"']{0,80}[\"']\\s*,\\s*(\\d{1,5})\\s*,\\s*\\d+\\s*,\\s*[\"']([^\"']{0,80})[\"']\\s*,\\s*[\"']([a-zA-Z]{2,6})[\"']");
    private static final Pattern COUNTED = Pattern.compile("countPage\\s*=\\s*(\\d{1,5})");
    private static final Pattern COUNTED_FROM_0 = Pattern.compile("currentPage\\s*=\\s*\\d");
    private static final int SCRIPT_MAX = 2_000_000;

    private final HtmlPage page;
    private final int pagesMax;

    /** @param pagesMax whose number is not beyond it */
    PageTurner(HtmlPage page, int pagesMax) {
        this.page = page;
        this.pagesMax = pagesMax;
    }

    /** In the order of their numbers where they are printed, else in that of the page. */
    Set<WebAddress> pages(List<HtmlPage.Link> links) {
        Set<WebAddress> pages = new LinkedHashSet<>();
        String scripts = page.scripts();
        printed(scripts.length() <= SCRIPT_MAX ? scripts : scripts.substring(0, SCRIPT_MAX), pages);
        for (Element next : page.dom().select("link[rel=next][href]")) {
            page.resolve(next.attr("href")).filter(this::isWithin).ifPresent(pages::add);
        }
        for (HtmlPage.Link link : links) {
            boolean turns = link.to() != null
                    && (NEXT.matcher(HtmlPage.text(link.element())).find()
                            || link.element().attr("rel").equals("next")
                            || isNumbered(link));
            if (turns && isWithin(link.to())) {
                pages.add(link.to());
            }
        }
        pages.remove(page.address());
        return pages;
    }

    private void printed(String scripts, Set<WebAddress> pages) {
        Matcher from0 = PRINTED_FROM_0.matcher(scripts);
        Matcher from1 = PRINTED_FROM_1.matcher(scripts);
        Matcher counted = COUNTED.matcher(scripts);
        if (from0.find()) {
            print(pages, 1, Integer.parseInt(from0.group(1)) - 1, from0.group(2), "." + from0.group(3));
        } else if (from1.find()) {
            print(pages, 2, Integer.parseInt(from1.group(1)), from1.group(2), "." + from1.group(3));
        } else if (counted.find() && COUNTED_FROM_0.matcher(scripts).find()) {
            Matcher own = LAST_SEGMENT.matcher(page.address().toString());
            boolean named = own.find() && !own.group(1).isEmpty() && own.group(3) != null;
            print(
                    pages,
                    1,
                    Integer.parseInt(counted.group(1)) - 1,
                    named ? own.group(1) : "index",
                    named ? own.group(3) : ".html");
        }
    }

    private void print(Set<WebAddress> pages, int first, int last, String name, String ending) {
        for (int number = first; number <= last && pages.size() < pagesMax - 1; number++) {
            page.resolve(name + "_" + number + ending).ifPresent(pages::add);
        }
    }

    /** A link whose text is a number, and whose address is this page's but for that number. */
    private boolean isNumbered(HtmlPage.Link link) {
        return NUMBER.matcher(HtmlPage.text(link.element())).find()
                && withoutNumber(link.to()).equals(withoutNumber(page.address()));
    }

    private static String withoutNumber(WebAddress address) {
        String text = address.toString();
        Matcher parameter = PAGE_PARAMETER.matcher(text);
        if (parameter.find()) {
            return text.substring(0, parameter.start(2)) + text.substring(parameter.end(2));
        }
        String query = address.uri().getRawQuery();
        String whole = query == null ? text : text.substring(0, text.indexOf('?'));
        Matcher segment = LAST_SEGMENT.matcher(whole);
        if (!segment.find()) {
            return text;
        }
        // The first page often is the folder itself.
        String name = segment.group(1).equals("index") ? "" : segment.group(1);
        return whole.substring(0, segment.start()) + name + "?" + query;
    }

    private boolean isWithin(WebAddress address) {
        return number(address).map(number -> number <= pagesMax).orElse(true);
    }

    private static Optional<Integer> number(WebAddress address) {
        Matcher parameter = PAGE_PARAMETER.matcher(address.toString());
        if (parameter.find()) {
            return Optional.of(Integer.parseInt(parameter.group(2)));
        }
        Matcher segment = LAST_SEGMENT.matcher(address.uri().getRawPath());
        return segment.find() && segment.group(2) != null
                ? Optional.of(Integer.parseInt(segment.group(2)))
                : Optional.empty();
    }
}
