package dev.gouji.validate.office;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule as it is sent or stands in a file. Title, severity and expression have to be there; the English texts fall back
 * on the Chinese ones, the other texts on something general.
 *
 * @param id of the rule; null where the address says it, or the next free number is to be taken
 */
public record RuleRequest(
        String id,
        Severity severity,
        Text title,
        Text explanation,
        String basis,
        Text advice,
        @JsonProperty("false_alarms") Text falseAlarms,
        Text message,
        String expression,
        Audience audience) {
    private static final Bilingual ADVICE =
            new Bilingual("请对照原始资料核对所列数字。", "Compare the figures named with the records.");

    private static final Bilingual FALSE_ALARMS = new Bilingual("暂无。", "None known so far.");

    /** A text of which the English may be left out. */
    public record Text(String zh, String en) {
        boolean isEmpty() {
            return zh == null || zh.isBlank();
        }

        Bilingual bilingual() {
            return new Bilingual(zh.strip(), en == null || en.isBlank() ? zh.strip() : en.strip());
        }
    }

    /** The draft in it. */
    public RuleDraft draft() throws RejectedRuleException {
        List<RuleComplaint> complaints = new ArrayList<>();
        need(complaints, "severity", severity != null, "error、warning 或 info", "error, warning or info");
        need(complaints, "title", title != null && !title.isEmpty(), "规则的名称", "the rule's name");
        need(complaints, "expression", expression != null && !expression.isBlank(), "必须成立的条件", "what must hold");
        if (!complaints.isEmpty()) {
            throw new RejectedRuleException(complaints);
        }
        return new RuleDraft(
                severity,
                title.bilingual(),
                or(explanation, title.bilingual()),
                basis == null || basis.isBlank() ? "本机关要求" : basis.strip(),
                or(advice, ADVICE),
                or(falseAlarms, FALSE_ALARMS),
                or(message, null),
                expression.strip(),
                audience == null ? Audience.of() : audience);
    }

    private static void need(List<RuleComplaint> complaints, String field, boolean there, String zh, String en) {
        if (!there) {
            complaints.add(RuleComplaint.of(field, "要写：%s。".formatted(zh), "is needed: %s.".formatted(en)));
        }
    }

    private static Bilingual or(Text text, Bilingual general) {
        return text == null || text.isEmpty() ? general : text.bilingual();
    }
}
