package dev.gouji.stats.page;

import java.util.List;
import java.util.function.Predicate;

/**
 * A page that the head of every page leads to.
 *
 * @param current whether one is on it, or on one of those below it
 */
public record MenuItem(String link, String zh, String en, boolean current) {
    /** Address, names, and the permission that it takes where not everybody may see it. */
    private record Page(String link, String zh, String en, String permission) {}

    private static final List<Page> PAGES = List.of(
            new Page("/", "总览", "Overview", ""),
            new Page("/reports", "报告", "Reports", ""),
            new Page("/search", "搜索", "Search", ""),
            new Page("/alerts", "预警", "Alerts", "alerts.read"),
            new Page("/coverage", "发布情况", "Coverage", ""),
            new Page("/statistics", "统计", "Statistics", ""),
            new Page("/datasets", "数据集", "Data sets", ""),
            new Page("/rules", "规则", "Rules", ""),
            new Page("/check", "检查草稿", "Check a draft", ""),
            new Page("/portals", "网站采集", "Portals", "portals.read"),
            new Page("/refusals", "退件", "Refused", ""),
            new Page("/dead-letters", "死信", "Dead letters", "dead_letters.read"));

    /**
     * Those that somebody may see.
     *
     * @param asked path with its query
     * @param may whether he has a permission of the matrix
     */
    static List<MenuItem> of(String asked, Predicate<String> may) {
        int query = asked.indexOf('?');
        String path = query < 0 ? asked : asked.substring(0, query);
        return PAGES.stream()
                .filter(page -> page.permission().isEmpty() || may.test(page.permission()))
                .map(page -> new MenuItem(page.link(), page.zh(), page.en(), isBelow(path, page.link())))
                .toList();
    }

    private static boolean isBelow(String path, String page) {
        return switch (page) {
            case "/" -> path.equals("/") || path.startsWith("/divisions/");
            case "/statistics" -> path.equals(page) || path.equals("/series");
            default -> path.equals(page) || path.startsWith(page + "/");
        };
    }
}
