package dev.gouji.validate.rule.wording;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** TXT-003: the name of the regulation is wrong. */
final class LawNameRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "TXT-003",
            "law-name",
            new Bilingual("法规名称引用错误", "Law name wrong"),
            new Bilingual(
                    "书名号内的条例名称有误，如《中华人民共和国信息公开条例》《政府信息公开法》。简称《条例》《政府信息公开条例》《信息公开条例》不算。每份报告一条。",
                    "A name in 《》 is not that of the regulation. Short forms are let pass. One finding for the report."),
            "《中华人民共和国政府信息公开条例》",
            new Bilingual("改为《中华人民共和国政府信息公开条例》。", "Write 《中华人民共和国政府信息公开条例》."),
            new Bilingual("先定义后使用的简称。", "Short forms after a definition."));
    private static final WordSet WRONG = new WordSet(List.of(
            "《中华人民共和国信息公开条例》",
            "《中华人民共和国政务公开条例》",
            "《中华人民共和国政务信息公开条例》",
            "《中华人民共和国政府信息条例》",
            "《中华人民共和国政府公开条例》",
            "《中华人民共和国政府信息公开条列》",
            "《中华人民共和国政府信息公开法》",
            "《中华人民共和国信息公开法》",
            "《中国人民共和国政府信息公开条例》",
            "《中华人民共和国政府信息公开工作条例》",
            "《中华人民共和国政府信息公开管理条例》",
            "《国务院政府信息公开条例》",
            "《政府信息公开法》",
            "《信息公开法》",
            "《政府信息公开条列》",
            "《政府信息公开工作条例》"));

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
        if (prose.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        return Quote.outcome(
                WRONG.in(prose),
                new Bilingual(
                        "法规名称有误：%s（%s），应为《中华人民共和国政府信息公开条例》。",
                        "The regulation is called %s (%s); its name is 《中华人民共和国政府信息公开条例》."));
    }
}
