package dev.gouji.validate.rule.acrossorgans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Likeness;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.RuleTable;
import dev.gouji.validate.rule.Surroundings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganRulesTest {
    private static Organ organ(String name, OrganKind kind, OrganLevel level) {
        return new Organ("x", name, name == null ? null : Organ.FoundIn.TITLE, "410000", kind, level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青山县水利局           | DEPARTMENT_WATER | COUNTY   | 我区公开。我区落实。             | fail
            青山县水利局           | DEPARTMENT_WATER | COUNTY   | 我区公开。我局落实。             | pass
            青山县水利局           | DEPARTMENT_WATER | COUNTY   | 我区公开。我区落实。我局负责。   | pass
            青山县水利局           | DEPARTMENT_WATER | COUNTY   | 我委公开。我委落实。             | fail
            青山县人民政府         | GOVERNMENT       | COUNTY   | 我局公开。我局落实。             | fail
            青山县人民政府         | GOVERNMENT       | COUNTY   | 我市公开。我市落实。我省。我省。 | pass
            青山区人民政府         | GOVERNMENT       | COUNTY   | 我县公开。我县落实。             | fail
            海岛综合实验区管委会   | DEVELOPMENT_ZONE | COUNTY   | 我县公开。我县落实。             | pass
            河东镇人民政府         | TOWNSHIP         | TOWNSHIP | 我街道公开。我街道落实。         | fail
            河东镇人民政府         | TOWNSHIP         | TOWNSHIP | 我区公开。我区落实。             | pass
            青山市商务局           | DEPARTMENT_COMMERCE | CITY  | 我县公开。我县落实。             | pass
            青山县水利局           | DEPARTMENT_WATER | COUNTY   | 我区公开                         | pass
            青山县水利局           | DEPARTMENT_WATER | COUNTY   | 落实在我区。公开在我区           | fail
            青山县水利局           | DEPARTMENT_WATER | COUNTY   | 我区域公开。我区域落实。我区属。 | pass
            青山县水利局           | DEPARTMENT_WATER | COUNTY   | 我镇公开。我镇落实。             | fail
            青山县人民政府         | GOVERNMENT       | COUNTY   | 我乡公开。我乡落实。             | fail
            青山县人民政府         | GOVERNMENT       | COUNTY   | 我委公开。我委落实。             | fail
            青山市人民政府         | GOVERNMENT       | CITY     | 我镇公开。我镇落实。             | pass
            青山县人民医院         | PUBLIC_INSTITUTION | COUNTY | 我镇公开。我镇落实。             | pass
            青山县人民医院         | PUBLIC_INSTITUTION | COUNTY | 我局公开。我局落实。             | pass
            青山县人民医院         | PUBLIC_INSTITUTION | COUNTY | 我委公开。我委落实。             | pass
            青山县卫健委           | DEPARTMENT_WATER | COUNTY   | 我局公开。我局落实。             | pass
            城关街道办事处         | SUB_DISTRICT     | TOWNSHIP | 我镇公开。我镇落实。             | fail
            城关街道办事处         | SUB_DISTRICT     | TOWNSHIP | 我局公开。我局落实。             | fail
            河东镇人民政府         | TOWNSHIP         | TOWNSHIP | 我局公开。我局落实。             | fail
            河东镇人民政府         | TOWNSHIP         |          | 我局公开。我局落实。             | open
            河东镇人民政府         |                  | TOWNSHIP | 我局公开。我局落实。             | open
                                   | TOWNSHIP         | TOWNSHIP | 我局公开。我局落实。             | open
            """)
    void tellsOthersNamesFromItsOwn(String name, OrganKind kind, OrganLevel level, String text, String expected) {
        ReportBuilder report =
                ReportBuilder.g2021().organ(organ(name, kind, level)).text(Chapter.OVERALL, text);
        assertEquals(expected, RuleTable.text(new ForeignNameRule().check(report.file())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青山县民政局           | 县教育局坚持公开。             | fail
            青山县民政局           | 2023年，白水县民政局以公开促落实。 | fail
            青山县民政局           | 市民政局坚持公开。             | pass
            青山县民政局           | 教育局坚持公开。               | pass
            青山县发展和改革委员会 | 县发改委坚持公开。             | pass
            青山县市场监督管理局   | 县市场监管局坚持公开。         | pass
            青山县文化和旅游局     | 县文体广电局坚持公开。         | pass
            青山县城市管理局       | 县综合行政执法局坚持公开。     | pass
            青山县政务服务局       | 县大数据局坚持公开。           | pass
            青山县市场监督管理局   | 县教育局坚持公开。             | fail
            青山县城市管理局       | 县教育局坚持公开。             | fail
            青山县民政局           | 县教育局会同我局公开。         | pass
            青山县民政局           | 工作扎实。白水县教育局健全审查机制。 | fail
            青山县民政局           | 工作扎实。白水县民政局健全审查机制。 | fail
            青山县民政局           | 工作扎实。县教育局健全审查机制。 | pass
            青山县民政局           | 工作扎实。青山县教育局健全审查机制。 | pass
            青山县民政局           | 工作扎实。白水市教育局健全审查机制。 | pass
            青山县民政局           | 工作扎实。白水县教育局积极介绍经验。 | pass
            青山县民政局           | 工作扎实。白水县教育局召开会议。 | pass
            """)
    void knowsAnotherBureauInItsPlace(String name, String text, String expected) {
        ReportBuilder report = ReportBuilder.g2021()
                .organ(organ(name, OrganKind.DEPARTMENT_WATER, null))
                .text(Chapter.OVERALL, text);
        assertEquals(expected, RuleTable.text(new ForeignNameRule().check(report.file())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            410000 | fail
            450000 | pass
                   | pass
            """)
    void leavesAutonomousRegionsTheirWord(String division, String expected) {
        Organ organ =
                new Organ("x", "青山县水利局", Organ.FoundIn.TITLE, division, OrganKind.DEPARTMENT_WATER, OrganLevel.COUNTY);
        ReportBuilder report = ReportBuilder.g2021().organ(organ).text(Chapter.OVERALL, "我区公开。我区落实。");
        assertEquals(expected, RuleTable.text(new ForeignNameRule().check(report.file())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青山县人民政府 | 青山县人民政府办公室 | pass
            青山省政府办公厅 | 青山省人民政府     | pass
            青山县政府     | 青山县人民政府       | pass
            青山县人民政府 | 青林县人民政府办公室 | fail
            青山县水利局   | 青山县林业局         | fail
            青山县水利局   | 青山县水利局         | pass
                           | 青山县水利局         | fail
            """)
    void knowsAGovernmentAndItsOffice(String name, String other, String expected) {
        CaseFile file = new CaseFile(
                ReportBuilder.g2021().organ(organ(name, null, null)).build(),
                Optional.empty(),
                Surroundings.UNKNOWN.withLikenesses(List.of(new Likeness("document-9", other, true, 0))));
        assertEquals(expected, RuleTable.text(new SameVectorRule().check(file)));
    }
}
