package dev.gouji.validate.rule.plausibility;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** IMP-002: normative documents by a body that may not issue any. */
final class NormativePowerRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "IMP-002",
            "normative-power",
            new Bilingual("不具备主体资格的机构填报行政规范性文件", "Normative documents by a body without standing"),
            new Bilingual(
                    "临时机构、议事协调机构、村（居）委会、企业、群团和一般事业单位不得制发行政规范性文件：该行本年制发（2019年版为新制作）应为0。公积金、社保、气象、地震、档案等有授权的事业单位不检查；开发区、景区管委会须查本省制定主体清单，无法判断。",
                    "Temporary and coordinating bodies, village committees, enterprises, mass organisations and common institutions issue no normative documents: the number issued (2019: newly made) is 0. Institutions with an authorisation (housing fund, social insurance, meteorology, earthquakes, archives) are not checked; committees of development zones and scenic areas depend on the list of their province and are not assessable."),
            "国办发〔2018〕37号",
            new Bilingual(
                    "查制定主体清单；不具备资格的改填0。",
                    "See the list of bodies that may issue them; put 0 if the organ is not on it."),
            new Bilingual("各省清单不同。", "The lists differ by province."));

    private static final String ROW = "t2.art20_1.normative_document.";
    private static final List<String> TEMPORARY = List.of("领导小组", "指挥部", "工作专班", "协调小组", "筹备");
    private static final List<String> AUTHORISED = List.of("公积金", "社会保险", "社保", "气象", "地震", "档案", "医疗保障");
    private static final Set<OrganKind> BY_PROVINCE = EnumSet.of(OrganKind.DEVELOPMENT_ZONE, OrganKind.SCENIC_AREA);
    private static final Set<OrganKind> WITHOUT_STANDING = EnumSet.of(
            OrganKind.PUBLIC_INSTITUTION,
            OrganKind.PUBLIC_ENTERPRISE,
            OrganKind.MASS_ORGANISATION,
            OrganKind.VILLAGE_COMMITTEE);

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean concerns(Organ organ) {
        if (organ.kind() == null || isTemporary(organ) || BY_PROVINCE.contains(organ.kind())) {
            return true;
        }
        return WITHOUT_STANDING.contains(organ.kind()) && !names(organ, AUTHORISED);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        String cell = report.form() == FormGeneration.G2019 ? ROW + "newly_made" : ROW + "issued";
        Optional<Printed> printed = Printed.of(report, cell);
        if (printed.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (!printed.get().isPositive(cell)) {
            return Outcome.PASSED;
        }
        Organ organ = report.organ();
        boolean provincial = organ.kind() != null && BY_PROVINCE.contains(organ.kind());
        if (provincial || organ.kind() == null && !isTemporary(organ)) {
            return Outcome.NOT_ASSESSABLE;
        }
        String count = printed.get().text(cell);
        return Outcome.of(List.of(printed.get()
                .violation(
                        "本机构通常不具备行政规范性文件制定主体资格，而本年制发 %s 件。".formatted(count),
                        "A body like this one may not issue normative documents, but it reports %s."
                                .formatted(count))));
    }

    private static boolean isTemporary(Organ organ) {
        return names(organ, TEMPORARY);
    }

    private static boolean names(Organ organ, List<String> words) {
        return organ.name() != null && words.stream().anyMatch(organ.name()::contains);
    }
}
