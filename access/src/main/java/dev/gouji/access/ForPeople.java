package dev.gouji.access;

import dev.gouji.access.browser.LocalPath;
import dev.gouji.access.policy.Matrix;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Set;

/** What the gate says to somebody before a browser, where a program gets a problem. */
final class ForPeople {
    /** What is for programs, and answers in their way whoever asks. */
    private static final Set<String> NO_PAGES = Set.of("v1", "feeds", "q", "openapi");

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · 勾稽</title>
            <link rel="stylesheet" href="/stats.css">
            <link rel="stylesheet" href="/pages.css">
            <link rel="stylesheet" href="/type-size.css">
            </head>
            <body class="list">
            <main>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p><small>%3$s</small></p>
            <p><a href="/">回到总览 <span lang="en">to the overview</span></a> · <a href="%4$s">登录或换人登录 <span lang="en">sign in, or as somebody else</span></a></p>
            </main>
            </body>
            </html>
            """;

    private ForPeople() {}

    /** Whether somebody looks at a page. */
    static boolean asks(RoutingContext routing) {
        List<String> path = Matrix.segments(routing.normalizedPath());
        String accepted = routing.request().getHeader("Accept");
        return accepted != null
                && accepted.contains("text/html")
                && !path.isEmpty()
                && !NO_PAGES.contains(path.getFirst());
    }

    /** Where to sign in before coming here; of a form, before going to the first page. */
    static String signIn(RoutingContext routing) {
        boolean readable = routing.request().method().equals(HttpMethod.GET);
        return (readable ? LocalPath.of(routing.request().uri()) : LocalPath.ROOT).signIn();
    }

    /** A page with texts of ours. */
    static String page(RoutingContext routing, String title, String detail, String code) {
        return PAGE.formatted(title, detail, code, signIn(routing));
    }
}
