package dev.gouji.stats.notice;

import dev.gouji.stats.listing.FindingItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A notice to organs that figures of theirs have to be corrected or explained.
 *
 * @param year of the reports
 * @param until by when, null: left to be filled in by hand
 * @param madeOn the day that is printed below
 * @param organs in the order of the list, each with its findings
 */
public record Notice(int year, LocalDate until, LocalDate madeOn, List<OfOrgan> organs) {
    static final String TITLE = "政府信息公开工作年度报告问题整改通知";

    static final List<String> COLUMNS = List.of("序号", "规则与程度", "问题", "数据", "原文位置", "依据", "处理要求", "情况说明（由机关填写）");

    /**
     * What one organ is told.
     *
     * @param name as printed in its report, or its key where it names none
     */
    public record OfOrgan(String name, String division, List<NoticeLine> lines) {
        public OfOrgan {
            lines = List.copyOf(lines);
        }

        String heading(int year) {
            return "%s %d年度（%d 条）".formatted(name, year, lines.size());
        }
    }

    public Notice {
        organs = List.copyOf(organs);
    }

    /** Of findings in the order of the list. */
    public static Notice of(int year, LocalDate until, LocalDate madeOn, List<FindingItem> findings) {
        List<OfOrgan> organs = new ArrayList<>();
        for (int from = 0; from < findings.size(); ) {
            FindingItem first = findings.get(from);
            int to = from;
            List<NoticeLine> lines = new ArrayList<>();
            while (to < findings.size() && Objects.equals(findings.get(to).organKey(), first.organKey())) {
                lines.add(NoticeLine.of(lines.size() + 1, findings.get(to), year));
                to++;
            }
            organs.add(new OfOrgan(first.organ() == null ? first.organKey() : first.organ(), first.division(), lines));
            from = to;
        }
        return new Notice(year, until, madeOn, organs);
    }

    String opening() {
        int findings = organs.stream().mapToInt(organ -> organ.lines().size()).sum();
        return findings == 0
                ? "经核对，%d年度报告未发现需要整改或说明的问题。".formatted(year)
                : "经核对，%d年度报告中有 %d 个机关的 %d 条问题需要整改或说明，详见下表。表中数字照公布的原文，未作改动。".formatted(year, organs.size(), findings);
    }

    String deadline() {
        return until == null
                ? "请于　　　　年　　月　　日前完成整改或书面说明。"
                : "请于%d年%d月%d日前完成整改或书面说明。".formatted(until.getYear(), until.getMonthValue(), until.getDayOfMonth());
    }

    String signature() {
        return "（单位）　　　　　　　　　%d年%d月%d日".formatted(madeOn.getYear(), madeOn.getMonthValue(), madeOn.getDayOfMonth());
    }
}
