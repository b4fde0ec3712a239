package dev.gouji.ingest.connector;

import com.google.re2j.Pattern;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.portal.LinkPattern;
import dev.gouji.ingest.portal.Portal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has been found on one list so far: decides which links are reports, and never leaves the allowed hosts. */
final class Harvest {
    private static final int PASSED_OVER_MAX = 500;

    private final Portal portal;
    private final WebAddress page;
    private final Pattern titles;
    private final Pattern addresses;
    private final Map<WebAddress, FoundReport> reports = new LinkedHashMap<>();
    private final Set<WebAddress> lists = new LinkedHashSet<>();
    private final Set<Discovery.PassedOver> passedOver = new LinkedHashSet<>();
    private final List<String> remarks = new ArrayList<>();

    Harvest(Portal portal, LinkPattern link, WebAddress page) {
        this.portal = portal;
        this.page = page;
        this.titles = link.title() == null ? null : Pattern.compile(link.title());
        this.addresses = link.address() == null ? null : Pattern.compile(link.address());
    }

    void offer(HtmlPage.Link link) {
        offer(link.href(), link.to(), link.title(), link.listedOn());
    }

    /**
     * A link that may be a report.
     *
     * @param href as written
     * @param to null when it leads nowhere
     * @param title empty where the list has none
     */
    void offer(String href, WebAddress to, String title, LocalDate listedOn) {
        TitleKind kind = kind(title, listedOn);
        boolean elsewhere = to != null
                && addresses != null
                && !addresses.matcher(to.toString()).find();
        if (kind == TitleKind.UNRELATED || title.isEmpty() && elsewhere) {
            return;
        }
        if (to == null) {
            passOver(href, title, "链接没有可抓取的地址（脚本、# 或 data）。 The link names no address that can be fetched.");
        } else if (kind != TitleKind.ANNUAL_REPORT) {
            passOver(to.toString(), title, kind.reason());
        } else if (elsewhere) {
            passOver(to.toString(), title, "地址不符合 link.address。 The address does not match link.address.");
        } else if (isAllowed(to, title) && !to.equals(page)) {
            reports.putIfAbsent(to, new FoundReport(to, title.isEmpty() ? to.toString() : title, listedOn));
        }
    }

    /** A further page, or a list below this one. */
    void list(WebAddress list, String title) {
        if (!list.equals(page) && isAllowed(list, title)) {
            lists.add(list);
        }
    }

    void remark(String zh, String en) {
        remarks.add(zh + " " + en);
    }

    void passOver(String address, String title, String reason) {
        if (passedOver.size() < PASSED_OVER_MAX) {
            passedOver.add(new Discovery.PassedOver(address, title, reason));
        }
    }

    int reports() {
        return reports.size();
    }

    Discovery discovery() {
        lists.removeAll(reports.keySet());
        return new Discovery(
                List.copyOf(reports.values()), List.copyOf(lists), List.copyOf(passedOver), List.copyOf(remarks));
    }

    private TitleKind kind(String title, LocalDate listedOn) {
        if (titles != null) {
            return titles.matcher(title).find() ? TitleKind.ANNUAL_REPORT : TitleKind.UNRELATED;
        }
        // Sitemaps and some lists have no titles: there the pattern of addresses decides.
        if (title.isEmpty() && addresses != null) {
            return TitleKind.ANNUAL_REPORT;
        }
        TitleKind kind = ReportTitle.of(title).kind();
        return kind == TitleKind.COLUMN && listedOn != null ? TitleKind.ANNUAL_REPORT : kind;
    }

    private boolean isAllowed(WebAddress address, String title) {
        if (portal.allows(address)) {
            return true;
        }
        passOver(
                address.toString(),
                title,
                "主机 %1$s 不在允许之列；如属本门户，请加入 access.hosts。 Host %1$s is not allowed; add it to access.hosts if it belongs here."
                        .formatted(address.host()));
        return false;
    }
}
