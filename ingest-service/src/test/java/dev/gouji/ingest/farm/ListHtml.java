package dev.gouji.ingest.farm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The lists of a portal for people: HTML pages, with the oddities of its trap. */
final class ListHtml {
    private static final int CUT_AT = 12;

    private final Content content;
    private final Optional<Trap> trap;
    private final String root;
    private final AtomicLong sessions = new AtomicLong(0x5eed);

    ListHtml(Content content, Optional<Trap> trap, String root) {
        this.content = content;
        this.trap = trap;
        this.root = root;
    }

    private boolean has(Trap one) {
        return trap.equals(Optional.of(one));
    }

    /** @param page counts from 1 */
    String page(int page) {
        List<Article> all = content.listed();
        int pages = Listing.pages(all.size());
        StringBuilder html = new StringBuilder();
        html.append(has(Trap.BASE_HREF) ? "<base href=\"" + root + Content.FOLDER + "gone/../\">\n" : "");
        html.append("<ul class=\"list\">\n");
        for (Article article : Listing.page(all, page)) {
            for (String path : article.paths()) {
                html.append(item(href(path), article.title(), article.day().toString()));
            }
        }
        if (page == 1 && trap.isPresent() && trap.get().spot() == Trap.Spot.PAGE) {
            html.append(item(Trap.PATH, Wording.reportTitle(content.organs.getFirst(), 2014), "2015-03-31"));
        }
        html.append("</ul>\n");
        return content.kind == ListKind.SCRIPT_PAGES
                ? html.append(script(page, pages)).toString()
                : html.append(next(page, pages)).toString();
    }

    private String item(String href, String title, String day) {
        boolean cut = content.kind == ListKind.CUT_TITLES && title.length() > CUT_AT;
        String shown = cut ? title.substring(0, CUT_AT) + "…" : title;
        return "<li><a href=\"%s\" title=\"%s\" target=\"_blank\">%s</a><span>%s</span></li>\n"
                .formatted(href, title, shown, day);
    }

    private String href(String path) {
        if (has(Trap.SESSION_IDS)) {
            return path + ";jsessionid=%032X".formatted(sessions.incrementAndGet() * 0x9E3779B97F4A7C15L);
        }
        if (has(Trap.ODD_HREFS)) {
            return " \n HTTP://" + content.host.toUpperCase(Locale.ROOT) + path.replace("/t20", "/%7420") + "#年报 正文 ";
        }
        if (path.startsWith(Content.FOLDER)) {
            return (has(Trap.BASE_HREF) ? "" : "./") + path.substring(Content.FOLDER.length());
        }
        return path;
    }

    private String next(int page, int pages) {
        if (page < pages) {
            return "<div class=\"pages\"><a href=\"%slist_%d.html\">下一页</a></div>\n"
                    .formatted(has(Trap.BASE_HREF) ? "" : "./", page + 1);
        }
        return trap.isPresent() && trap.get().spot() == Trap.Spot.NEXT
                ? "<div class=\"pages\"><a href=\"%s\">下一页</a></div>\n".formatted(Trap.PATH)
                : "<div class=\"pages\"><span>末页</span></div>\n";
    }

    private static String script(int page, int pages) {
        return "<div class=\"pages\"><script>createPageHTML(%d, %d, \"index\", \"html\");</script></div>\n"
                .formatted(pages, page - 1);
    }
}
