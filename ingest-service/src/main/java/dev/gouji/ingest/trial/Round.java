package dev.gouji.ingest.trial;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.connector.Connector;
import dev.gouji.ingest.connector.Connectors;
import dev.gouji.ingest.connector.Discovery;
import dev.gouji.ingest.connector.FoundReport;
import dev.gouji.ingest.connector.ListDocument;
import dev.gouji.ingest.connector.ReportTitle;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.portal.Portal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One dry run. */
final class Round {
    private static final int REDIRECTS_MAX = 5;
    private static final int SHOWN_MAX = 1000;

    private final Portal portal;
    private final Errand errand;
    private final InstantSource clock;
    private final Pause pause;
    private final Connector connector;
    private final Deque<WebAddress> due = new ArrayDeque<>();
    private final Set<WebAddress> known = new HashSet<>();
    private final Map<String, Instant> lastByHost = new HashMap<>();
    private final List<Trial.FetchedList> lists = new ArrayList<>();
    private final Map<WebAddress, Trial.ListedReport> reports = new LinkedHashMap<>();
    private final Set<Trial.PassedOver> passedOver = new LinkedHashSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private int requests;
    private Duration shortestGap;

    Round(Portal portal, Errand errand, InstantSource clock, Pause pause) {
        this.portal = portal;
        this.errand = errand;
        this.clock = clock;
        this.pause = pause;
        this.connector = Connectors.of(portal);
    }

    Trial run() throws InterruptedException {
        Instant end = clock.instant().plus(DryRun.TIME_MAX);
        int pagesMax = Math.min(DryRun.PAGES_MAX, portal.access().maxPages());
        portal.source().entries().forEach(this::plan);
        while (!due.isEmpty() && lists.size() < pagesMax && clock.instant().isBefore(end)) {
            visit(due.remove(), end);
        }
        if (!due.isEmpty()) {
            remarks.add(
                    "试运行至多 10 页、60 秒，还有 %1$d 个列表页未取；正式采集会继续。 A dry run ends after 10 pages or 60 seconds; %1$d lists are left."
                            .formatted(due.size()));
        }
        if (reports.isEmpty()) {
            remarks.add(
                    "没有找到年报；请看上面的列表页结果和略过的链接。 No report was found; see what became of the lists and what was passed over.");
        }
        return new Trial(
                lists,
                reports.values().stream().limit(SHOWN_MAX).toList(),
                passedOver.stream().limit(SHOWN_MAX).toList(),
                requests,
                shortestGap,
                due.isEmpty(),
                List.copyOf(remarks));
    }

    private void plan(WebAddress list) {
        if (known.add(list)) {
            due.add(list);
        }
    }

    private void visit(WebAddress list, Instant end) throws InterruptedException {
        WebAddress address = list;
        for (int redirects = 0; redirects <= REDIRECTS_MAX; redirects++) {
            Answer answer = ask(address);
            if (!(answer instanceof Answer.Moved moved)) {
                take(list, address, answer);
                return;
            }
            known.add(moved.to());
            if (!portal.allows(moved.to())) {
                told(
                        list,
                        "转到不在允许之列的主机 %1$s。 It moved to host %1$s, which is not allowed."
                                .formatted(moved.to().host()));
                return;
            }
            if (clock.instant().isAfter(end)) {
                told(list, "超过 60 秒。 More than 60 seconds.");
                return;
            }
            address = moved.to();
        }
        told(list, "转址超过 5 次。 More than 5 redirects.");
    }

    private Answer ask(WebAddress address) throws InterruptedException {
        Instant last = lastByHost.get(address.host());
        if (last != null) {
            Duration left = portal.access().delay().minus(Duration.between(last, clock.instant()));
            if (!left.isNegative() && !left.isZero()) {
                pause.pause(left);
            }
            Duration gap = Duration.between(last, clock.instant());
            shortestGap = shortestGap == null || gap.compareTo(shortestGap) < 0 ? gap : shortestGap;
        }
        try {
            requests++;
            return errand.run(address, portal);
        } finally {
            lastByHost.put(address.host(), clock.instant());
        }
    }

    private void take(WebAddress list, WebAddress address, Answer answer) {
        if (!(answer instanceof Answer.Content content)) {
            told(list, Outcomes.of(answer));
            return;
        }
        Discovery found = connector.read(new ListDocument(address, content.bytes(), content.mediaType()));
        int before = reports.size();
        for (FoundReport report : found.reports()) {
            reports.putIfAbsent(
                    report.address(),
                    new Trial.ListedReport(
                            report.address().toString(),
                            report.title(),
                            report.listedOn(),
                            ReportTitle.of(report.title()).year()));
        }
        found.lists().forEach(this::plan);
        found.passedOver()
                .forEach(each -> passedOver.add(new Trial.PassedOver(each.address(), each.title(), each.reason())));
        remarks.addAll(found.remarks());
        lists.add(new Trial.FetchedList(list.toString(), "已读取。 Read.", reports.size() - before));
    }

    private void told(WebAddress list, String outcome) {
        lists.add(new Trial.FetchedList(list.toString(), outcome, 0));
    }
}
