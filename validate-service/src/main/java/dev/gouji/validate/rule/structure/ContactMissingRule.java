package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.TraitNotes;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** STR-024: no contact is given. */
final class ContactMissingRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-024",
            "contact-missing",
            new Bilingual("未载明联系方式", "No contact given"),
            new Bilingual(
                    "引言和正文没有给出本机关的电话号码、地址、邮编或邮箱。只提“联系电话”而无号码的不算；页脚属于网站，不算。没有正文可看的不判断。",
                    "Neither preface nor text gives a telephone number, address, postcode or mail of the organ. Words about telephones without a number do not count, nor does the footer of the site. Not assessed without prose."),
            "各地惯例（2014年版、2019年版引言）",
            new Bilingual("在引言或文末写明联系地址、电话。", "Give address and telephone in the preface or at the end."),
            new Bilingual("2021年版没有明文要求。", "The 2021 form does not ask for it in so many words."));
    private static final List<String> WORDS = List.of("电话", "联系", "传真");
    private static final int AREA_MIN = 3;
    private static final int LOCAL_MIN = 7;
    private static final int MOBILE = 11;

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Set<FormGeneration> generations() {
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        Prose prose = file.prose();
        if (prose.isEmpty() || !TraitNotes.isLookedAt(file.report())) {
            return Outcome.NOT_ASSESSABLE;
        }
        boolean isGiven = prose.says("@", "地址：", "地址:", "地址为", "邮编", "邮政编码", "通信地址", "通讯地址")
                || WORDS.stream()
                        .flatMap(words -> prose.quotes(words).stream())
                        .anyMatch(quote -> holdsNumber(quote.sentence().words()));
        if (isGiven) {
            return Outcome.PASSED;
        }
        return Outcome.of(List.of(Violation.of(
                Map.of(),
                new Bilingual("未写明本机关的联系地址、电话或邮箱。", "No address, telephone or mail of the organ is given."))));
    }

    /** A telephone number: seven or eight digits with or without those of the area before, or eleven of a mobile. */
    private static boolean holdsNumber(String sentence) {
        int at = 0;
        while (at < sentence.length()) {
            int end = at;
            while (end < sentence.length() && sentence.charAt(end) >= '0' && sentence.charAt(end) <= '9') {
                end++;
            }
            if (isNumber(sentence, at, end)) {
                return true;
            }
            at = Math.max(end, at + 1);
        }
        return false;
    }

    private static boolean isNumber(String sentence, int start, int end) {
        int length = end - start;
        if (length < LOCAL_MIN || length > MOBILE + 1) {
            return false;
        }
        char first = sentence.charAt(start);
        boolean hasAreaBefore = start > AREA_MIN && "-－—–)） ".indexOf(sentence.charAt(start - 1)) >= 0;
        if (length <= LOCAL_MIN + 1) {
            return hasAreaBefore || first >= '2';
        }
        return first == '0' || length == MOBILE && first == '1';
    }
}
