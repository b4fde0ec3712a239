package dev.gouji.validate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.book.RuleSetting;
import dev.gouji.validate.office.Audience;
import dev.gouji.validate.office.OfficeRule;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What is shown of rules, built-in ones and those of the office alike. */
final class RulePages {
    static final String BUILT_IN = "built_in";
    static final String OFFICE = "office";

    private RulePages() {}

    /**
     * One rule in a list.
     *
     * @param origin {@code built_in} or {@code office}
     * @param state active or off; of the office's own rules, that of the newest version
     */
    record RuleItem(
            String id,
            String slug,
            String family,
            Bilingual title,
            Severity severity,
            Set<FormGeneration> forms,
            String origin,
            String state) {
        static RuleItem of(Rule rule, RuleSetting setting) {
            RuleText text = rule.text();
            return new RuleItem(
                    text.id(),
                    text.slug(),
                    familyOf(text.id()),
                    text.title(),
                    setting.severity() == null ? rule.severity() : setting.severity(),
                    formsOf(rule),
                    BUILT_IN,
                    stateOf(setting));
        }

        static RuleItem of(OfficeRule rule) {
            return new RuleItem(
                    rule.id(),
                    rule.id().toLowerCase(Locale.ROOT),
                    familyOf(rule.id()),
                    rule.draft().title(),
                    rule.draft().severity(),
                    rule.draft().audience().forms(),
                    OFFICE,
                    rule.state().wire());
        }
    }

    /** The whole book, and what is being written for it. */
    record RuleList(String version, List<RuleItem> items) {}

    /** What only the office's own rules have. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnRule(
            int version,
            @JsonProperty("active_version") Integer activeVersion,
            String expression,
            Bilingual message,
            Audience audience,
            String author,
            String proposer,
            @JsonProperty("created_at") Instant createdAt) {
        static OwnRule of(OfficeRule rule, Integer activeVersion) {
            return new OwnRule(
                    rule.version(),
                    activeVersion,
                    rule.draft().expression(),
                    rule.draft().message(),
                    rule.draft().audience(),
                    rule.author(),
                    rule.proposer(),
                    rule.createdAt());
        }
    }

    /**
     * All that people read about one rule; its findings are a list of their own.
     *
     * @param version of the rule book
     * @param setting what the office made of a built-in rule
     * @param own what only the office's own rules have
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RulePage(
            String id,
            String slug,
            String family,
            String version,
            String origin,
            String state,
            Bilingual title,
            Bilingual explanation,
            String basis,
            Bilingual advice,
            @JsonProperty("false_alarms") Bilingual falseAlarms,
            Severity severity,
            Set<FormGeneration> forms,
            @JsonProperty("speaks_in_place_of") Set<String> speaksInPlaceOf,
            String findings,
            RuleSetting setting,
            OwnRule own,
            RuleCounts.OfRule counts) {
        static RulePage of(Rule rule, RuleSetting setting, String version, RuleCounts.OfRule counts) {
            RuleText text = rule.text();
            return new RulePage(
                    text.id(),
                    text.slug(),
                    familyOf(text.id()),
                    version,
                    BUILT_IN,
                    stateOf(setting),
                    text.title(),
                    text.explanation(),
                    text.basis(),
                    text.advice(),
                    text.falseAlarms(),
                    setting.severity() == null ? rule.severity() : setting.severity(),
                    formsOf(rule),
                    new TreeSet<>(rule.replaces()),
                    findingsOf(text.id()),
                    setting.isAsDelivered() ? null : setting,
                    null,
                    counts);
        }

        static RulePage of(OfficeRule rule, Integer activeVersion, String version, RuleCounts.OfRule counts) {
            return new RulePage(
                    rule.id(),
                    rule.id().toLowerCase(Locale.ROOT),
                    familyOf(rule.id()),
                    version,
                    OFFICE,
                    rule.state().wire(),
                    rule.draft().title(),
                    rule.draft().explanation(),
                    rule.draft().basis(),
                    rule.draft().advice(),
                    rule.draft().falseAlarms(),
                    rule.draft().severity(),
                    rule.draft().audience().forms(),
                    Set.of(),
                    findingsOf(rule.id()),
                    null,
                    OwnRule.of(rule, activeVersion),
                    counts);
        }
    }

    /** The history of a rule, the newest first: of a built-in one, its settings. */
    record History(String id, String origin, List<?> items) {}

    private static String stateOf(RuleSetting setting) {
        return setting.on() ? "active" : "off";
    }

    private static String findingsOf(String rule) {
        return "/v1/findings?rule=" + rule;
    }

    private static String familyOf(String rule) {
        return rule.substring(0, rule.indexOf('-'));
    }

    private static Set<FormGeneration> formsOf(Rule rule) {
        return EnumSet.copyOf(rule.generations());
    }
}
