package dev.gouji.parse.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Organ.FoundIn;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.contract.report.Source;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beginnings of made-up reports; {@code /} breaks a line. */
class OrganAndYearTest {
    private static final Source NOTHING_SAID = new Source("test", null, null, null, null, Instant.EPOCH);

    private static Identity read(String text, Source source) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("/")) {
            lines.add(new Line(List.of(Field.of(line.strip(), 0, new Place.InText(lines.size() + 1, 0, 1))), 0));
        }
        return IdentityReader.read(new Document(lines, List.of(), List.of()), lines, source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # text | organ | found in | year
            昆山市水利局2023年政府信息公开工作年度报告/一、总体情况 | 昆山市水利局 | TITLE | 2023
            昆山市水利局2023年度/政府信息公开工作/年度报告/一、总体情况 | 昆山市水利局 | TITLE | 2023
            昆山市水利局/2023年政府信息公开工作年度报告/一、总体情况 | 昆山市水利局 | TITLE | 2023
            昆 山 市 水 利 局 2023 年 政府信息公开工作年度报告/一、总体情况 | 昆山市水利局 | TITLE | 2023
            2023年度昆山市水利局政府信息公开工作年度报告 | 昆山市水利局 | TITLE | 2023
            昆山市水利局二〇二三年政府信息公开工作年度报告 | 昆山市水利局 | TITLE | 2023
            昆山市水利局二○二三年度政府信息公开年报 | 昆山市水利局 | TITLE | 2023
            关于昆山市水利局2023年政府信息公开工作的报告 | 昆山市水利局 | TITLE | 2023
            [年度报告]昆山市水利局2023年政府信息公开工作年度报告 | 昆山市水利局 | TITLE | 2023
            1.昆山市水利局2023年政府信息公开工作年度报告 | 昆山市水利局 | TITLE | 2023
            2023年政府信息公开工作年度报告——昆山市水利局 | 昆山市水利局 | TITLE | 2023
            2023年政府信息公开工作年度报告/——昆山市水利局/一、总体情况 | 昆山市水利局 | TITLE | 2023
            昆山市/水利局/2023年政府信息公开/工作年度报告/一、总体情况 | 昆山市水利局 | TITLE | 2023
            昆山市水利局2023年政府信息公开工作年度报告.docx | 昆山市水利局 | TITLE | 2023
            《昆山市水利局2023年政府信息公开工作年度报告》 | 昆山市水利局 | TITLE | 2023
            附件：昆山市水利局2023年政府信息公开工作年度报告 | 昆山市水利局 | TITLE | 2023
            昆山市水利局2023年政府信息公开工作年度报告-昆山市人民政府 | 昆山市水利局 | TITLE | 2023
            【年报】昆山市水利局2023年政府信息公开工作年度报告 | 昆山市水利局 | TITLE | 2023
            2023年政府信息公开工作年度报告/昆山市水利局/一、总体情况 | 昆山市水利局 | TITLE | 2023
            昆山市水利局/政府信息公开工作年度报告/（2023年度）/一、总体情况 | 昆山市水利局 | TITLE | 2023
            昆山市水/利局2023年政府信息公开工作年度报告/一、总体情况 | 昆山市水利局 | TITLE | 2023
            昆山市人民政府/2023年政府信息公开工作年度报告/一、总体情况/我局做好公开，我局推进公开。/二、主动公开政府信息情况/略。/三、收到和处理政府信息公开申请情况/略。/五、存在的主要问题及改进情况/略。 | - | - | 2023
            张浦镇2023年政府信息公开工作年度报告/来源：张浦镇人民政府 | 张浦镇人民政府 | TITLE | 2023
            昆山市水利局2017政府信息公开工作年度报告 | 昆山市水利局 | TITLE | 2017
            昆山市水利局2011年工作公开年度报告 | 昆山市水利局 | TITLE | 2011
            崑山市水利局2023年政府信息公開工作年度報告 | 昆山市水利局 | TITLE | 2023
            首页 信息公开 相关链接： 昆山市水利局2023年政府信息公开工作年度报告 来源：昆山市 | 昆山市水利局 | TITLE | 2023
            标题: 昆山市水利局2023年政府信息公开工作年度报告/发布机构: 昆山市人民政府办公室 | 昆山市水利局 | TITLE | 2023
            金湖县2023年政府信息公开工作年度报告/发布机构：金湖县人民政府办公室 | 金湖县 | TITLE | 2023
            张浦镇2023年政府信息公开工作年度报告/来源：张浦镇 | 张浦镇 | TITLE | 2023
            昆山综合实验区2023年政府信息公开工作年度报告/来源：昆山市人民政府 | 昆山综合实验区管委会 | TITLE | 2023
            昆山综合实验区2023年政府信息公开工作年度报告/来源：昆山综合实验区管理委员会 | 昆山综合实验区管理委员会 | TITLE | 2023
            昆山市科委2023年政府信息公开工作年度报告 | 昆山市科学技术委员会 | TITLE | 2023
            昆山市发改局2023年政府信息公开工作年度报告 | 昆山市发改局 | TITLE | 2023
            昆山市发改局2023年政府信息公开工作年度报告/来源：昆山市发展和改革局 | 昆山市发展和改革局 | TITLE | 2023
            洪泽区教育局2023年政府信息公开工作年度报告/请与淮安市洪泽区教育局联系。 | 淮安市洪泽区教育局 | TITLE | 2023
            洪泽区教育局2023年政府信息公开工作年度报告/请与区教育局联系。 | 洪泽区教育局 | TITLE | 2023
            洪泽区2023年政府信息公开工作年度报告/地址：淮安市洪泽区 | 洪泽区 | TITLE | 2023
            2023年政府信息公开工作年度报告/现将昆山市水利局2023年政府信息公开情况报告如下。 | 昆山市水利局 | PREFACE | 2023
            2023年政府信息公开工作年度报告/本报告由昆山市水利局编制。 | 昆山市水利局 | PREFACE | 2023
            2023年政府信息公开工作年度报告/如有疑问，请与昆山市工业和信息化局办公室联系。 | 昆山市工业和信息化局 | PREFACE | 2023
            2023年政府信息公开工作年度报告/由昆山市张浦镇人民政府综合信息室（党政办）负责编制本报告。 | 昆山市张浦镇人民政府 | PREFACE | 2023
            2023年政府信息公开工作年度报告/由昆山市人民政府办公室汇总各镇、各部门的报告编制而成。 | 昆山市人民政府 | PREFACE | 2023
            2023年政府信息公开工作年度报告/由无锡市锡山区人民政府东亭街道党政办公室编制。 | 无锡市锡山区人民政府东亭街道 | PREFACE | 2023
            2023年政府信息公开工作年度报告/请联系：无锡市锡山区人民政府东亭街道办事处；电话：略 | 无锡市锡山区人民政府东亭街道办事处 | PREFACE | 2023
            统计期限为2023年1月1日至12月31日。根据《关于印发 <中华人民共和国政府信息公开工作年度报告格式> 的通知》（国办公开办函〔2021〕30号）要求编制。 | - | - | 2023
            一、总体情况/2023年，在区委的坚强领导下，东亭街道办事处认真推进公开。 | 东亭街道办事处 | BODY | 2023
            一、总体情况/2023年，市水利局高度重视公开，制定了《昆山市水利局保密制度》。 | 昆山市水利局 | BODY | 2023
            一、总体情况/2023年，市水利局高度重视公开，转发了《昆山市水利局通知》《太仓市水利局通知》。 | - | - | 2023
            特向社会公布2023年度苏州市公安局昆山分局政府信息公开工作年度报告。 | 苏州市公安局昆山分局 | PREFACE | 2023
            现公布2023年国家税务总局政府信息公开年度报告。 | 国家税务总局 | PREFACE | 2023
            公安局2023年政府信息公开工作年度报告/2023年，昆山市公安局在市委领导下推进公开。 | 昆山市公安局 | TITLE | 2023
            公安局2023年政府信息公开工作年度报告/昆山市公安局、太仓市公安局推进公开。 | 公安局 | TITLE | 2023
            昆山市税务局2023年政府信息公开工作年度报告/国家税务总局昆山市税务局编。 | 国家税务总局昆山市税务局 | TITLE | 2023
            一、总体情况/2023年，我局印发《昆山市水利局公开办法》。我局修订《昆山市水利局目录》。 | 昆山市水利局 | BODY | 2023
            一、总体情况/2023年，我局印发《昆山市水利局公开办法》。我局学习《太仓市水利局目录》。 | - | - | 2023
            标   题 县政府办2023年政府信息公开工作年度报告/一、总体情况/2023年，金湖县人民政府办公室做好公开。 | 金湖县人民政府办公室 | TITLE | 2023
            一、总体情况/2023年，海门经济技术开发区认真推进公开。 | 海门经济技术开发区管委会 | BODY | 2023
            本报告由临沂高新区党政办公室按照条例编制。统计期限为2023年1月1日至12月31日。 | 临沂高新区管委会 | PREFACE | 2023
            本报告由金湖县人民政府办公室组织编制。统计期限为2023年1月1日至12月31日。/一、总体情况/全县共收到公开申请42件。 | 金湖县人民政府 | PREFACE | 2023
            本报告由金湖县人民政府办公室组织编制。统计期限为2023年1月1日至12月31日。/一、总体情况/本办收到公开申请42件。 | 金湖县人民政府办公室 | PREFACE | 2023
            一、总体情况/2023年，市农业农村委深入学习条例。打造新版重庆市农业农村委员会网站。 | 重庆市农业农村委员会 | BODY | 2023
            一、总体情况/2023年平稳。打造新版昆山市水利局网站。 | - | - | 2023
            2023年政府信息公开工作年度报告/填报单位（盖章）：昆山市水利局 | 昆山市水利局 | PREFACE | 2023
            一、总体情况/2023年，昆山市工业和信息化局认真推进公开。2023年，昆山市工业和信息化局办结3件。 | 昆山市工业和信息化局 | BODY | 2023
            一、总体情况/2023年，金湖县深入推进公开，全县办结3件。 | 金湖县 | BODY | 2023
            一、总体情况/2023年，金湖县深入推进公开，我局办结3件。 | - | - | 2023
            一、总体情况/2023年，我局认真推进公开。 | - | - | 2023
            我局2023年政府信息公开工作年度报告/一、总体情况 | - | - | 2023
            本机关2023年政府信息公开工作年度报告/一、总体情况 | - | - | 2023
            一、总体情况/2023年，我镇认真推进公开。 | - | - | 2023
            一、总体情况/2023年工作平稳。/六、其他需要报告的事项/无。/昆山市水利局/2024年1月20日 | 昆山市水利局 | BODY | 2023
            一、总体情况/2023年工作平稳。/六、其他需要报告的事项/无。 昆山市水利局 2024年1月20日 | 昆山市水利局 | BODY | 2023
            来源：昆山市水利局/一、总体情况/2023年工作平稳。 | 昆山市水利局 | PAGE_METADATA | 2023
            来源：原创/一、总体情况/2023年工作平稳。 | - | - | 2023
            来源：昆山市人民政府/一、总体情况/2023年，我局认真公开。我局办结3件。我局未收费。 | - | - | 2023
            按照昆山市人民政府要求，编制本报告。/一、总体情况/2023年，我委认真公开。 | - | - | 2023
            昆山市人民政府关于做好2023年政府信息公开工作年度报告编制的通知 | - | - | 2023
            一、总体情况/工作平稳。统计期限为2023年1月1日至12月31日。 | - | - | 2023
            一、总体情况/工作平稳。统计期限自1月1日起至2023年12月31日止。 | - | - | 2023
            一、总体情况/工作平稳。统计期限从202311日到1231日止。 | - | - | 2023
            一、总体情况/工作平稳。统计期限为2023.1.1-2023.12.31。 | - | - | 2023
            """)
    void readsOrganAndYear(String text, String organ, FoundIn foundIn, Integer year) {
        Identity identity = read(text, NOTHING_SAID);
        assertEquals(organ, identity.organ());
        assertEquals(foundIn, identity.foundIn());
        assertEquals(year, identity.year().value());
    }

    @Test
    void keepsWhatIsPrintedBesideTheFullName() {
        assertEquals(
                "昆山市科委", read("昆山市科委2023年政府信息公开工作年度报告", NOTHING_SAID).whose().printed());
    }

    @Test
    void takesTheYearBeforePublicationOnlyWhenAllElseIsSilentAndSaysSo() {
        Identity identity = read("发布时间：2024-01-20 10:00/一、总体情况/工作平稳。", NOTHING_SAID);
        assertEquals(new ReportYear(null, null, null, 2023), identity.year());
        assertEquals("GJ-217", identity.problems().getFirst().code());
        Source dated = new Source("test", null, LocalDate.of(2022, 3, 1), null, null, Instant.EPOCH);
        assertEquals(2021, read("一、总体情况/工作平稳。", dated).year().value());
        assertEquals(2023, read("一、总体情况/2023年工作平稳。", dated).year().value());
    }

    @Test
    void saysWhenTheSourceNamesAnotherOrganOrDivision() {
        String text = "昆山市水利局2023年政府信息公开工作年度报告";
        Source other = new Source("test", null, null, "金湖县水利局", "320831", Instant.EPOCH);
        Identity identity = read(text, other);
        assertEquals(
                List.of("GJ-202", "GJ-218"),
                identity.problems().stream().map(problem -> problem.code()).toList());
        assertEquals("320583", identity.whose().division());
        assertEquals("320831:昆山市水利局", identity.whose().key());
        Source same = new Source("test", null, null, "水利局", "320583", Instant.EPOCH);
        assertEquals(List.of(), read(text, same).problems());
    }
}
