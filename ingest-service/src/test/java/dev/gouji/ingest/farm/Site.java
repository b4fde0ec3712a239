package dev.gouji.ingest.farm;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A portal without its trap: which address answers what. */
final class Site {
    private static final Pattern LIST = Pattern.compile("/zwgk/ndbg/(?:list|index)(?:_(\\d+))?\\.html");
    private static final Pattern SITEMAP = Pattern.compile("/sitemap-(\\d+)\\.xml");
    private static final Pattern QUERY_PAGE = Pattern.compile("(?:/api/list|/atom\\.xml)(?:\\?page=(\\d+))?");

    /** What the portal says to recognise content by. */
    enum Marks {
        BOTH,
        ETAG,
        LAST_MODIFIED,
        NONE
    }

    final Content content;
    final Optional<Trap> trap;
    final String root;
    final Marks marks;
    private final ListHtml html;
    private final Listing listing;

    Site(Content content, Optional<Trap> trap) {
        this.content = content;
        this.trap = trap;
        this.root = (trap.equals(Optional.of(Trap.BAD_CERTIFICATE)) ? "https://" : "http://") + content.host;
        this.marks = Marks.values()[(int) Math.floorMod(content.seed, (long) Marks.values().length)];
        this.html = new ListHtml(content, trap, root);
        this.listing = new Listing(content, root);
    }

    String entry() {
        return root + (trap.equals(Optional.of(Trap.META_REFRESH)) ? "/" : content.kind.entry());
    }

    /** What is at the address; empty when nothing is. */
    Optional<Page> page(String target) {
        String wanted = withoutSession(target);
        Optional<Page> list = list(wanted);
        if (list.isPresent()) {
            return list;
        }
        for (Article article : content.articles()) {
            if (article.present() && article.paths().contains(wanted)) {
                return Optional.of(page(article));
            }
            if (article.present()
                    && article.file() != null
                    && article.filePath().equals(wanted)) {
                String type = article.file().equals("pdf") ? "application/pdf" : "application/msword";
                return Optional.of(new Page(article.fileBytes(), type, modified(article)));
            }
        }
        return Optional.empty();
    }

    private static String withoutSession(String target) {
        int session = target.indexOf(";jsessionid=");
        return session < 0 ? target : target.substring(0, session);
    }

    private Optional<Page> list(String target) {
        Matcher list = LIST.matcher(target);
        Matcher sitemap = SITEMAP.matcher(target);
        Matcher paged = QUERY_PAGE.matcher(target);
        boolean isHtml = content.kind == ListKind.LIST_PAGES
                || content.kind == ListKind.CUT_TITLES
                || content.kind == ListKind.SCRIPT_PAGES;
        if (target.equals("/")) {
            return Optional.of(front());
        } else if (target.equals("/robots.txt")) {
            return content.seed % 3 == 0
                    ? Optional.empty()
                    : Optional.of(Page.robots("User-agent: *\nDisallow: /admin/\n"));
        } else if (isHtml && list.matches()) {
            int offset = content.kind == ListKind.SCRIPT_PAGES ? 1 : 0;
            int page = list.group(1) == null ? 1 : Integer.parseInt(list.group(1)) + offset;
            return page <= Listing.pages(content.listed().size())
                    ? Optional.of(inFrame("年报", html.page(page), newest()))
                    : Optional.empty();
        } else if (content.kind == ListKind.SITEMAP && target.equals("/sitemap.xml")) {
            return Optional.of(Page.text(listing.sitemapIndex(), "application/xml", newest()));
        } else if (content.kind == ListKind.SITEMAP && sitemap.matches()) {
            return Optional.of(Page.text(listing.sitemap(number(sitemap)), "application/xml", newest()));
        } else if (content.kind == ListKind.RSS && target.equals("/rss.xml")) {
            return Optional.of(Page.text(listing.rss(), "application/rss+xml", newest()));
        } else if (content.kind == ListKind.ATOM && target.startsWith("/atom.xml") && paged.matches()) {
            return Optional.of(Page.text(listing.atom(number(paged)), "application/atom+xml", newest()));
        } else if (content.kind == ListKind.JSON && target.startsWith("/api/list") && paged.matches()) {
            return Optional.of(Page.text(listing.json(number(paged)), "application/json", newest()));
        }
        return Optional.empty();
    }

    private static int number(Matcher matched) {
        return matched.group(1) == null ? 1 : Integer.parseInt(matched.group(1));
    }

    private Page front() {
        String body = trap.equals(Optional.of(Trap.META_REFRESH))
                ? "<meta http-equiv=\"refresh\" content=\"0; url=%s\">".formatted(content.kind.entry())
                : "<a href=\"%s\">政府信息公开年报</a> <a href=\"/admin/login.html\">登录</a>".formatted(content.kind.entry());
        return inFrame("首页", body, newest());
    }

    private Page page(Article article) {
        String text = article.isReport()
                ? Wording.reportText(article.organ(), article.year(), article.revision(), content.seed)
                : Wording.otherText(article.title());
        String link = article.file() == null
                ? ""
                : "<p>附件：<a href=\"%s\">%s</a></p>\n"
                        .formatted(article.filePath(), article.title() + "." + article.file());
        String body = "<h1>%s</h1>\n<div class=\"time\">发布时间：%s</div>\n<div class=\"article\">%s</div>\n%s"
                .formatted(article.title(), article.day(), text, link);
        return inFrame(article.title(), body, modified(article));
    }

    private Page inFrame(String title, String body, Instant modified) {
        int layout = content.layout();
        String text = """
                <!DOCTYPE html>
                <html><head><meta charset="%1$s"><title>%2$s</title></head><body>
                <div class="head-%4$d"><a href="/">首页</a> 第%4$d版</div>
                %3$s<div class="foot-%4$d">主办：%5$s <a href="/admin/login.html">管理</a></div>
                </body></html>
                """.formatted(content.charset.name(), title, body, layout, content.organs.getFirst());
        boolean lies = trap.equals(Optional.of(Trap.CHARSET_LIE));
        return Page.html(text, content.charset, lies ? StandardCharsets.UTF_8 : content.charset, modified);
    }

    private Instant modified(Article article) {
        return Listing.noon(article.day()).plus(Duration.ofDays(article.revision() + content.layout() - 1));
    }

    /** Of the whole list: moves with every change of any document on it. */
    private Instant newest() {
        List<Article> all = content.articles();
        Instant last = all.stream().map(this::modified).max(Instant::compareTo).orElseThrow();
        long gone = all.stream().filter(article -> !article.listed()).count();
        return last.plusSeconds(
                60 * gone + all.stream().mapToInt(Article::revision).sum() + all.size());
    }

    FarmReport report(Article article) {
        List<FarmReport.Attachment> files = article.file() == null
                ? List.of()
                : List.of(new FarmReport.Attachment(
                        article.filePath(), article.title() + "." + article.file(), sha256(article.fileBytes())));
        return new FarmReport(
                content.host,
                article.organ(),
                article.year(),
                article.title(),
                article.day(),
                article.paths(),
                sha256(page(article).bytes()),
                files);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
