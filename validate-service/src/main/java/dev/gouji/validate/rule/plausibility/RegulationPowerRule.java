package dev.gouji.validate.rule.plausibility;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormCells;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** IMP-001: regulations with an organ that has no power to make any. */
final class RegulationPowerRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "IMP-001",
            "regulation-power",
            new Bilingual("无规章制定权的机关填报规章", "Regulations by an organ without rule-making power"),
            new Bilingual(
                    "规章由国务院部门，省、设区的市、自治州人民政府及东莞、中山、嘉峪关、三沙、儋州人民政府制定（其办公厅、办公室代为填报）。县级及以下机关、各级政府的部门、开发区等，规章一行应为0。2019年版只公开而未制作规章的，列为需核实。机关类型或层级不明的无法判断。",
                    "Regulations are made by departments of the State Council and by the governments of provinces, cities divided into districts, autonomous prefectures and five places treated alike (reported by their offices). With organs of counties and below, with local departments and development zones the row is 0. A warning only where, on the 2019 form, regulations were disclosed and none made. Not assessable where kind or level is unknown."),
            "《立法法》（2023年修正）第九十一条、第九十三条；2015年版第八十条、第八十二条",
            new Bilingual(
                    "内部规章制度、规范性文件不是规章；规章一行改填0，规范性文件填入相应行。",
                    "Internal rules and normative documents are no regulations: put 0 here and normative documents into their own row."),
            new Bilingual(
                    "部门起草、以政府名义发布；按全区域口径填报。",
                    "A department that drafted what its government issued; figures of the whole region."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<CellId> row = FormCells.of(report.form()).rows("t2").getFirst();
        List<CellId> counted = row.stream()
                .filter(cell -> report.figure(cell)
                        .filter(figure -> figure.signum() > 0)
                        .isPresent())
                .toList();
        if (counted.isEmpty()) {
            return Outcome.of(List.of(), Printed.of(report, row).isPresent());
        }
        return switch (RuleMakingPower.of(report.organ())) {
            case HELD -> Outcome.PASSED;
            case UNKNOWN -> Outcome.NOT_ASSESSABLE;
            case NOT_HELD -> Outcome.of(List.of(violation(report, row, counted)));
        };
    }

    private static Violation violation(Report report, List<CellId> row, List<CellId> counted) {
        Map<String, String> values = new LinkedHashMap<>();
        row.forEach(cell -> report.figure(cell).ifPresent(f -> values.put(cell.column(), Figures.text(f))));
        FormWords words = FormWords.of(report.form());
        String chinese = counted.stream()
                .map(cell -> words.column(cell).zh() + " " + values.get(cell.column()))
                .collect(Collectors.joining("、"));
        String english = counted.stream()
                .map(cell -> words.column(cell).en() + " " + values.get(cell.column()))
                .collect(Collectors.joining(", "));
        Bilingual message = new Bilingual(
                "本机关没有规章制定权，而“规章”行填有：%s。".formatted(chinese),
                "The organ has no power to make regulations, but its row of regulations reads: %s.".formatted(english));
        Violation violation = Violation.of(counted, values, message);
        return isDisclosedOnly(report, counted) ? violation.as(Severity.WARNING) : violation;
    }

    private static boolean isDisclosedOnly(Report report, List<CellId> counted) {
        return report.form() == FormGeneration.G2019
                && counted.stream().noneMatch(cell -> cell.column().equals("newly_made"));
    }
}
