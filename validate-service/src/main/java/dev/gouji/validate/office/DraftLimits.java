package dev.gouji.validate.office;

import dev.gouji.contract.finding.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** How long the texts of a rule may be, and what they may hold. */
final class DraftLimits {
    private static final int DIVISIONS_MAX = 200;

    private final List<RuleComplaint> complaints = new ArrayList<>();

    private DraftLimits() {}

    static void check(RuleDraft draft) throws RejectedRuleException {
        DraftLimits limits = new DraftLimits();
        limits.text("title", draft.title(), 100);
        limits.text("explanation", draft.explanation(), 2_000);
        limits.text("basis", draft.basis(), 500);
        limits.text("advice", draft.advice(), 1_000);
        limits.text("false_alarms", draft.falseAlarms(), 1_000);
        if (draft.message() != null) {
            limits.text("message", draft.message(), 500);
        }
        limits.divisions(draft.audience().divisions());
        if (!limits.complaints.isEmpty()) {
            throw new RejectedRuleException(limits.complaints);
        }
    }

    private void text(String field, Bilingual text, int longest) {
        text(field + ".zh", text.zh(), longest);
        text(field + ".en", text.en(), longest);
    }

    private void text(String field, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            complaints.add(RuleComplaint.of(
                    field,
                    "要写，至多 %d 字，现有 %d 字。".formatted(longest, text.length()),
                    "has to be there and have at most %d characters, not %d.".formatted(longest, text.length())));
        }
        if (text.indexOf('\0') >= 0) {
            complaints.add(RuleComplaint.of(field, "含有无法保存的字符 U+0000。", "holds U+0000, which cannot be stored."));
        }
    }

    private void divisions(List<String> divisions) {
        if (divisions.size() > DIVISIONS_MAX) {
            complaints.add(RuleComplaint.of(
                    "audience.divisions",
                    "至多 %d 个区划。".formatted(DIVISIONS_MAX),
                    "at most %d divisions.".formatted(DIVISIONS_MAX)));
        }
        for (String division : divisions) {
            if (!division.matches("\\d{2}|\\d{4}|\\d{6}")) {
                complaints.add(RuleComplaint.of(
                        "audience.divisions",
                        "“%s”不是区划代码：省两位、市四位、县六位，如 41、4104、410404。".formatted(division),
                        "‘%s’ is no division: two digits for a province, four for a city, six for a county: 41, 4104, 410404."
                                .formatted(division)));
            }
        }
    }
}
