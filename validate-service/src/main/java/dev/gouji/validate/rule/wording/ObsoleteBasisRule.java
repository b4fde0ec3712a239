package dev.gouji.validate.rule.wording;

import com.google.re2j.Pattern;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** TXT-005: a basis that no longer applies, or the wrong number to a title. */
final class ObsoleteBasisRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "TXT-005",
            "obsolete-basis",
            new Bilingual("引用依据过期或张冠李戴", "Obsolete or mismatched basis"),
            new Bilingual(
                    "2019年5月15日后仍以令第492号为现行条例；2021年度起仍引〔2019〕60号；〔2021〕30号与〔2019〕60号的标题和文号张冠李戴。提及修订、废止、历史的句子不算。每份报告一条。",
                    "Order 492 as law in force after 15 May 2019; 〔2019〕60号 from report year 2021 on; the title of one of these notices with the number of the other. Sentences on revision, repeal or history are let pass. One finding for the report."),
            "国办公开办函〔2021〕30号、〔2019〕60号；国务院令第711号",
            new Bilingual("改引国务院令第711号、国办公开办函〔2021〕30号。", "Cite order 711 and notice 〔2021〕30号."),
            new Bilingual("回顾历史的段落。", "Passages on history."));
    private static final int FIRST_OF_ORDER_711 = 2019;
    private static final int FIRST_OF_NOTICE_30 = 2021;
    private static final Pattern TITLE_OF_60 = Pattern.compile("年度报告有关事项的通知》?[^》。]{0,12}〔2021〕30号");
    private static final Pattern TITLE_OF_30 = Pattern.compile("年度报告格式》?的?通知》?[^》。]{0,12}〔2019〕60号");
    private static final List<String> HISTORY = List.of("修订", "废止", "711号", "原", "替代", "取代", "代替", "历史");

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
        Integer year = file.report().year().value();
        if (year == null || prose.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Quote> wrong = new ArrayList<>();
        if (year >= FIRST_OF_ORDER_711) {
            wrong.addAll(prose.quotes("第492号"));
            wrong.addAll(prose.quotes("令492号"));
        }
        if (year >= FIRST_OF_NOTICE_30) {
            wrong.addAll(prose.quotes("〔2019〕60号"));
        }
        wrong.addAll(prose.quotes("〔2021〕30号", TITLE_OF_60));
        wrong.addAll(prose.quotes("〔2019〕60号", TITLE_OF_30));
        wrong.removeIf(quote -> HISTORY.stream().anyMatch(quote.sentence().words()::contains));
        return Quote.outcome(
                wrong,
                new Bilingual(
                        "引用依据过期或文号与标题不符：%s（%s）。", "A basis is out of date, or title and number disagree: %s (%s)."));
    }
}
