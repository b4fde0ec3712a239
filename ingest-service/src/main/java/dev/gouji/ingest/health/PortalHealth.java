package dev.gouji.ingest.health;

import dev.gouji.ingest.frontier.PageKind;
import dev.gouji.ingest.frontier.PageState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a portal is doing.
 *
 * @param verdict the gravest of what was found
 * @param remarks for people, Chinese first, then English; the gravest first
 */
public record PortalHealth(Verdict verdict, List<String> remarks) {
    private static final Duration LONG_WITHOUT_SUCCESS = Duration.ofDays(35);

    /** From good to bad. */
    public enum Verdict {
        OK,
        /** Not yet visited. */
        WAITING,
        /** Works, but something is missing. */
        INCOMPLETE,
        /** The lists have another form than they had: nothing is found any more. */
        LAYOUT_CHANGED,
        /** The host does not let us in. */
        BLOCKED
    }

    public PortalHealth {
        remarks = List.copyOf(remarks);
    }

    /**
     * The judgement.
     *
     * @param expected reports by the register of organs, empty when it does not say
     */
    public static PortalHealth of(PortalFacts facts, OptionalInt expected, Instant now) {
        List<String> remarks = new ArrayList<>();
        Verdict verdict = Verdict.OK;
        Optional<PortalFacts.Trouble> closed = facts.troubles().stream()
                .filter(trouble -> trouble.kind() == PageKind.LIST)
                .findFirst();
        if (closed.isPresent()) {
            verdict = worse(verdict, Verdict.BLOCKED);
            remarks.add("列表页无法抓取：%s（%s，连续 %d 次）。 A list cannot be fetched: see the reason; %d times in a row."
                    .formatted(
                            closed.get().reason(),
                            closed.get().address(),
                            closed.get().failures(),
                            closed.get().failures()));
        }
        if (!facts.emptied().isEmpty()) {
            verdict = worse(verdict, Verdict.LAYOUT_CHANGED);
            remarks.add(
                    "列表页原来有年报，现在一篇也读不出，可能改版，请检查门户配置：%1$s。 Lists that used to show reports show none, their layout may have changed; check the configuration: %1$s."
                            .formatted(String.join("、", facts.emptied())));
        }
        long missing = count(facts.reports(), PageState.MISSING) + count(facts.reports(), PageState.GONE);
        if (missing > 0) {
            verdict = worse(verdict, Verdict.INCOMPLETE);
            remarks.add("%1$d 篇年报已不在原址。 %1$d reports are no longer where they were.".formatted(missing));
        }
        long failing = count(facts.reports(), PageState.FAILING) + count(facts.reports(), PageState.REFUSED);
        if (failing > 0) {
            verdict = worse(verdict, Verdict.INCOMPLETE);
            remarks.add("%1$d 篇年报暂时无法抓取。 %1$d reports cannot be fetched for now.".formatted(failing));
        }
        long found = count(facts.reports(), PageState.STORED);
        if (expected.isPresent() && found < expected.getAsInt()) {
            verdict = worse(verdict, Verdict.INCOMPLETE);
            remarks.add("应有年报 %1$d 篇，已找到 %2$d 篇。 %1$d reports are expected, %2$d are found."
                    .formatted(expected.getAsInt(), found));
        }
        return withAge(facts, now, verdict, remarks);
    }

    private static PortalHealth withAge(PortalFacts facts, Instant now, Verdict verdict, List<String> remarks) {
        Verdict judged = verdict;
        if (facts.lastSuccess() == null) {
            judged = worse(judged, Verdict.WAITING);
            remarks.add("尚未成功抓取过。 Nothing has been fetched yet.");
        } else if (Duration.between(facts.lastSuccess(), now).compareTo(LONG_WITHOUT_SUCCESS) > 0) {
            judged = worse(judged, Verdict.INCOMPLETE);
            remarks.add("已有 %1$d 天没有成功抓取。 Nothing has been fetched for %1$d days."
                    .formatted(Duration.between(facts.lastSuccess(), now).toDays()));
        }
        if (judged == Verdict.OK) {
            remarks.add("正常。 All is well.");
        }
        return new PortalHealth(judged, remarks);
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static long count(Map<PageState, Long> pages, PageState state) {
        return pages.getOrDefault(state, 0L);
    }
}
