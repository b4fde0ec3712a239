package dev.gouji.validate.rule.privacy;

import com.google.re2j.Pattern;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Mask;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PRV-001: numbers or addresses of persons are published. */
final class PersonalIdRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRV-001",
            "personal-id",
            new Bilingual("泄露个人信息", "Personal data leaked"),
            new Bilingual(
                    "正文中的身份证号（校验码和出生日期均合规）、与个人并提的手机号、银行卡号（校验合规，在卡号、账号旁）、家庭住址。机关的联系电话和收费账户不算；网站标识码、备案号校验不合，不会误认。所引原文一律遮盖。每份报告一条。",
                    "Resident identity numbers (with check digit and date of birth), mobile numbers beside a private person, bank cards (by their check digit, beside 卡号 or 账号), home addresses. Contacts and accounts of the office are let pass, codes of sites are none of these. Whatever is quoted is masked. One finding for the report."),
            "《政府信息公开条例》第十五条；《个人信息保护法》",
            new Bilingual("立即撤下并删去个人信息后重新发布。", "Take the report down at once and publish it anew without them."),
            new Bilingual("机关办公电话；网站标识码、公安备案号。", "Telephones of the office; codes of the site."));
    private static final Pattern HOME = Pattern.compile("(家庭住址|户籍地址|身份证住址)([：:为是])[^，。；、\\s]{6,40}");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<FormGeneration> generations() {
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        Prose prose = file.prose();
        if (prose.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Quote> leaks = new ArrayList<>();
        for (Prose.Piece piece : prose.pieces()) {
            leaks.addAll(PersonalNumbers.in(piece));
        }
        leaks.addAll(homes(prose));
        if (leaks.isEmpty()) {
            return Outcome.PASSED;
        }
        Map<String, String> values = Quote.values(leaks, PersonalIdRule::masked);
        values.put("count", String.valueOf(leaks.size()));
        return Outcome.of(List.of(Violation.of(
                values,
                new Bilingual(
                        "正文泄露个人信息 %d 处：%s（%s）。".formatted(leaks.size(), values.get("found"), values.get("chapter")),
                        "Personal data in %d places of the text: %s (%s)."
                                .formatted(leaks.size(), values.get("found"), values.get("chapter"))))));
    }

    private static List<Quote> homes(Prose prose) {
        List<Quote> homes = new ArrayList<>();
        for (String words : List.of("家庭住址", "户籍地址", "身份证住址")) {
            homes.addAll(prose.quotes(words, HOME));
        }
        return homes;
    }

    /** Of an address only what it is remains. */
    private static String masked(String text) {
        return HOME.matcher(Mask.numbers(text)).replaceAll("$1$2****");
    }
}
