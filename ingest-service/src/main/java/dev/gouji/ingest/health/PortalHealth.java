package dev.gouji.ingest.health;

import dev.gouji.contract.event.PortalVerdict;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.ingest.frontier.PageKind;
import dev.gouji.ingest.frontier.PageState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How a portal is doing.
 *
 * @param verdict the gravest of what was found
 * @param remarks for people; the gravest first, and never none
 */
public record PortalHealth(PortalVerdict verdict, List<Bilingual> remarks) {
    private static final Duration LONG_WITHOUT_SUCCESS = Duration.ofDays(35);
    private static final int LISTS_NAMED = 3;

    private record Remark(PortalVerdict verdict, Bilingual text) {}

    public PortalHealth {
        remarks = List.copyOf(remarks);
    }

    /** Why the verdict is what it is. */
    public Bilingual reason() {
        return remarks.getFirst();
    }

    /**
     * The judgement.
     *
     * @param expected reports by the register of organs, empty when it does not say
     */
    public static PortalHealth of(PortalFacts facts, OptionalInt expected, Instant now) {
        List<Remark> remarks = new ArrayList<>();
        lists(facts, remarks);
        reports(facts, remarks);
        expected.ifPresent(wanted -> expected(facts, wanted, remarks));
        age(facts, now, remarks);
        if (remarks.isEmpty()) {
            add(remarks, PortalVerdict.OK, "正常。", "All is well.");
        }
        remarks.sort(Comparator.comparing(Remark::verdict).reversed());
        return new PortalHealth(
                remarks.getFirst().verdict(), remarks.stream().map(Remark::text).toList());
    }

    private static void lists(PortalFacts facts, List<Remark> remarks) {
        facts.troubles().stream()
                .filter(trouble -> trouble.kind() == PageKind.LIST)
                .findFirst()
                .ifPresent(closed -> add(
                        remarks,
                        PortalVerdict.BLOCKED,
                        "列表页无法抓取：%s（%s，连续 %d 次）。".formatted(closed.reason(), closed.address(), closed.failures()),
                        "A list cannot be fetched: see the reason; %d times in a row.".formatted(closed.failures())));
        long gone = count(facts.lists(), PageState.GONE);
        if (gone > 0
                && gone
                        == facts.lists().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()) {
            add(
                    remarks,
                    PortalVerdict.LAYOUT_CHANGED,
                    "列表页已全部不在原址，网站可能改版，请检查门户配置。",
                    "No list is where it was, the site may have changed; check the configuration.");
        }
        if (!facts.emptied().isEmpty()) {
            String lists = named(facts.emptied());
            add(
                    remarks,
                    PortalVerdict.LAYOUT_CHANGED,
                    "列表页原来有年报，现在一篇也读不出，可能改版，请检查门户配置：%s。".formatted(lists),
                    "Lists that used to show reports show none, their layout may have changed; check the configuration: %s."
                            .formatted(lists));
        }
    }

    private static String named(List<String> lists) {
        String first = String.join("、", lists.subList(0, Math.min(LISTS_NAMED, lists.size())));
        return lists.size() <= LISTS_NAMED ? first : "%s … (%d)".formatted(first, lists.size());
    }

    private static void reports(PortalFacts facts, List<Remark> remarks) {
        long missing = count(facts.reports(), PageState.MISSING) + count(facts.reports(), PageState.GONE);
        if (missing > 0) {
            add(
                    remarks,
                    PortalVerdict.INCOMPLETE,
                    "%d 篇年报已不在原址。".formatted(missing),
                    "%d reports are no longer where they were.".formatted(missing));
        }
        long failing = count(facts.reports(), PageState.FAILING) + count(facts.reports(), PageState.REFUSED);
        if (failing > 0) {
            add(
                    remarks,
                    PortalVerdict.INCOMPLETE,
                    "%d 篇年报暂时无法抓取。".formatted(failing),
                    "%d reports cannot be fetched for now.".formatted(failing));
        }
    }

    /** Few are few only when everything that is known of was looked at: a portal begins with nothing. */
    private static void expected(PortalFacts facts, int expected, List<Remark> remarks) {
        long found = count(facts.reports(), PageState.STORED);
        long waiting = count(facts.lists(), PageState.NEW) + count(facts.reports(), PageState.NEW);
        if (found < expected) {
            boolean sparse = facts.lastSuccess() != null && waiting == 0 && 2 * found < expected;
            add(
                    remarks,
                    sparse ? PortalVerdict.SPARSE : PortalVerdict.INCOMPLETE,
                    "应有年报 %d 篇，已找到 %d 篇。".formatted(expected, found),
                    "%d reports are expected, %d are found.".formatted(expected, found));
        }
    }

    private static void age(PortalFacts facts, Instant now, List<Remark> remarks) {
        if (facts.lastSuccess() == null) {
            add(remarks, PortalVerdict.WAITING, "尚未成功抓取过。", "Nothing has been fetched yet.");
        } else {
            Duration age = Duration.between(facts.lastSuccess(), now);
            if (age.compareTo(LONG_WITHOUT_SUCCESS) > 0) {
                add(
                        remarks,
                        PortalVerdict.UNREACHED,
                        "已有 %d 天没有成功抓取。".formatted(age.toDays()),
                        "Nothing has been fetched for %d days.".formatted(age.toDays()));
            }
        }
    }

    private static void add(List<Remark> remarks, PortalVerdict verdict, String zh, String en) {
        remarks.add(new Remark(verdict, new Bilingual(zh, en)));
    }

    private static long count(Map<PageState, Long> pages, PageState state) {
        return pages.getOrDefault(state, 0L);
    }
}
