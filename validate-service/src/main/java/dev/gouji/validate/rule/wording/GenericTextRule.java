package dev.gouji.validate.rule.wording;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.Report;
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

/** TXT-009: the text is about no organ in particular. */
final class GenericTextRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "TXT-009",
            "generic-text",
            new Bilingual("内容泛化，非本机关情况", "Generic text not about this organ"),
            new Bilingual(
                    "全文没有第一人称或本机关名称，主语却是“各级政府部门”“一些地区”“部分地区”等。县级以上人民政府的综述不判断。",
                    "Nowhere does the organ speak of itself, but of authorities and regions in general. Not raised for governments of counties and above, whose reports give an overview."),
            "国办公开办函〔2021〕30号一（不宜泛化）",
            new Bilingual("写本机关当年的实际情况。", "Write what this organ did in the year."),
            new Bilingual("政府层面的综述。", "Overviews by a government."));
    private static final int TAIL = 4;
    private static final WordSet GENERAL = new WordSet(List.of(
            "各级政府部门", "各级政府及其部门", "各级行政机关", "一些地区", "部分地区", "一些地方", "有些地方", "一些政府部门", "部分政府部门", "各地区各部门", "各地各部门"));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FormGeneration> generations() {
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public boolean concerns(Organ organ) {
        return organ.kind() != OrganKind.GOVERNMENT;
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Prose prose = file.prose();
        if (prose.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Quote> general = GENERAL.in(prose);
        if (general.isEmpty() || speaksOfItself(prose, report.organ())) {
            return Outcome.PASSED;
        }
        return Quote.outcome(
                general,
                new Bilingual("全文未提本机关，只泛谈“%s”（%s）。", "The text never speaks of the organ, only of “%s” (%s)."));
    }

    private static boolean speaksOfItself(Prose prose, Organ organ) {
        return prose.says("我", "本机关", "本单位", "本局", "本委", "本镇", "本乡", "本街道", "本级", "全县", "全市", "全区", "全镇", "全乡", "全局")
                || organ.name() != null && prose.says(organ.name())
                || organ.printed() != null && prose.says(organ.printed())
                || organ.name() != null && organ.name().length() > TAIL && prose.says(tail(organ.name()));
    }

    /** 青山县水利局 calls itself 县水利局. */
    private static String tail(String name) {
        return name.substring(name.length() - TAIL);
    }
}
