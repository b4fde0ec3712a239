package dev.gouji.stats.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A page that the head of every page leads to.
 *
 * @param current whether one is on it, or on one of those below it
 */
public record MenuItem(String link, String zh, String en, boolean current) {
    private static final String[][] PAGES = {
        {"/", "总览", "Overview"},
        {"/reports", "报告", "Reports"},
        {"/search", "搜索", "Search"},
        {"/alerts", "预警", "Alerts"},
        {"/coverage", "发布情况", "Coverage"},
        {"/statistics", "统计", "Statistics"},
        {"/datasets", "数据集", "Data sets"},
        {"/rules", "规则", "Rules"},
        {"/check", "检查草稿", "Check a draft"},
        {"/portals", "网站采集", "Portals"},
        {"/refusals", "退件", "Refused"},
    };

    /**
     * Those that somebody may see.
     *
     * @param asked path with its query
     * @param deadLetters whether he may see what services put aside
     */
    static List<MenuItem> of(String asked, boolean deadLetters) {
        int query = asked.indexOf('?');
        String path = query < 0 ? asked : asked.substring(0, query);
        List<MenuItem> items = new ArrayList<>();
        for (String[] page : PAGES) {
            items.add(new MenuItem(page[0], page[1], page[2], isBelow(path, page[0])));
        }
        if (deadLetters) {
            items.add(new MenuItem("/dead-letters", "死信", "Dead letters", isBelow(path, "/dead-letters")));
        }
        return items;
    }

    private static boolean isBelow(String path, String page) {
        return switch (page) {
            case "/" -> path.equals("/") || path.startsWith("/divisions/");
            case "/statistics" -> path.equals(page) || path.equals("/series");
            default -> path.equals(page) || path.startsWith(page + "/");
        };
    }
}
