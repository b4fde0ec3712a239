package dev.gouji.parse.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Source;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever publishes a report is found in its preface, under it and behind 来源; those whom it speaks of are not. */
class EveryKindOfOrganTest {
    private static final Source NOTHING_SAID = new Source("test", null, null, null, null, Instant.EPOCH);

    private static final List<String> ORGANS = """
            石桥县残疾人联合会
            石桥县供销合作总社
            石桥县妇联
            石桥县总工会
            石桥县红十字会
            石桥县第三中学
            石桥县实验幼儿园
            石桥县中医医院
            石桥县自来水有限公司
            石桥县消防救援大队
            石桥县公安局交通警察大队
            石桥市公安局交警支队
            石桥市公安局清溪分局交通警察大队
            石桥县水产技术推广站
            石桥县公路养护管理处
            石桥县档案馆
            石桥县地震台
            石桥县国有林场
            石桥县人民检察院
            石桥县外事办公室
            石桥县清溪乡
            石桥县东关街道
            石桥海关
            石桥海事处
            国家统计局石桥调查队
            国网石桥县供电公司
            昆山职业技术学院
            石桥生产建设兵团第八师
            石桥县水利局
            石桥县政务服务中心
            """.lines().toList();

    private static final List<String> BEGINNINGS = """
            ORGAN按照《条例》规定编制2023年政府信息公开工作年度报告。/一、总体情况/平稳。
            根据《条例》，ORGAN编制了2023年政府信息公开工作年度报告。/一、总体情况/平稳。
            本报告由ORGAN根据条例编制，统计期限为2023年1月1日至12月31日。/一、总体情况/平稳。
            ORGAN（以下简称本单位）依据条例编制本报告。统计期限为2023年1月1日至12月31日。/一、总体情况/平稳。
            现公布年度报告。/一、总体情况/2023年平稳。/六、其他需要报告的事项/无。/ORGAN/2024年1月20日
            现公布年度报告。/一、总体情况/2023年平稳。/六、其他需要报告的事项/无。/ORGAN/二〇二四年一月二十日
            现公布年度报告。/一、总体情况/2023年平稳。/六、其他需要报告的事项/无。/ORGAN 2024年1月20日
            来源：ORGAN 日期：2024-01-20/一、总体情况/2023年平稳。
            """.lines().toList();

    private static String organ(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("/")) {
            lines.add(new Line(List.of(Field.of(line.strip(), 0, new Place.InText(lines.size() + 1, 0, 1))), 0));
        }
        return IdentityReader.read(new Document(lines, List.of(), List.of()), lines, NOTHING_SAID)
                .organ();
    }

    @Test
    void isFoundInPrefaceSignatureAndSource() {
        List<String> wrong = new ArrayList<>();
        for (String organ : ORGANS) {
            for (String beginning : BEGINNINGS) {
                String text = "2023年政府信息公开工作年度报告/" + beginning.replace("ORGAN", organ);
                String read = organ(text);
                if (!organ.equals(read)) {
                    wrong.add(read + " from " + text);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** In each of these a department would be easy to take, and would be another's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "现公布年度报告。/一、总体情况/2023年，石桥县第三中学按照条例编制并公布年度报告。石桥县中医医院公开20条。",
                "石桥县各医院按照条例编制年度报告。/一、总体情况/平稳。",
                "石桥县民办学校根据要求编制年度报告。/一、总体情况/平稳。",
                "石桥县所属医院根据要求编制年度报告。/一、总体情况/平稳。",
                "石桥县二级以上医院根据要求编制年度报告。/一、总体情况/平稳。",
                "石桥县第三中学等12所学校按照要求编制年度报告。/一、总体情况/平稳。",
                "石桥县清溪乡、白沙乡按照要求编制年度报告。/一、总体情况/平稳。",
                "石桥县乡镇按照要求编制年度报告。/一、总体情况/平稳。",
                "石桥县文联和石桥县残联按照要求编制年度报告。/一、总体情况/平稳。",
                "石桥县中医医院按照要求编制年度报告。石桥县红十字会按照要求编制年度报告。/一、总体情况/平稳。",
                "督促石桥县中医医院按照要求编制年度报告。/一、总体情况/平稳。",
                "受县政府委托，由石桥县信息技术有限公司编制本报告。/一、总体情况/平稳。",
                "按照石桥县外事办公室要求，编制本报告。/一、总体情况/平稳。",
                "根据石桥县红十字会通知编制本年度报告。/一、总体情况/平稳。",
                "石桥县政务公开办公室根据条例编制本报告。/一、总体情况/平稳。",
                "石桥县清溪镇党政办公室根据条例编制本报告。/一、总体情况/平稳。",
                "县委办公室根据条例编制本报告。/一、总体情况/平稳。",
                "查阅地点：石桥县档案馆、石桥县图书馆。编制本报告。/一、总体情况/平稳。",
                "编制本报告。如有疑问，请联系石桥县总工会。/一、总体情况/平稳。",
                "石桥县中医医院按照要求编制年度报告。/一、总体情况/2023年，我局推进公开。我局办结3件。",
                "编制本报告。/一、总体情况/平稳。/石桥县中医医院/石桥县第三中学/2024年1月20日",
                "编制本报告。/一、总体情况/平稳。/石桥县中医医院/2024-01-22/石桥县第三中学/2024-01-20",
                "编制本报告。/一、总体情况/平稳。/石桥县中医医院",
                "编制本报告。/一、总体情况/平稳。/石桥县直属医院/2024年1月20日",
                "编制本报告。/一、总体情况/我局推进公开。我局办结3件。/石桥县中医医院/2024年1月20日",
                "来源：新华社/一、总体情况/平稳。",
                "来源：中国海关/一、总体情况/平稳。",
                "来源：苏州日报报业集团/一、总体情况/平稳。",
                "来源：石桥县人民政府/一、总体情况/我局推进公开。我局办结3件。",
            })
    void isNotTakenWhereTheTextOnlySpeaksOfIt(String text) {
        assertEquals(null, organ("2023年政府信息公开工作年度报告/" + text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "石桥县公安局法制大队2023年落实条例。/石桥县公安局推进公开。",
                "石桥县公安局交警大队长讲课。/石桥县公安局推进公开。",
                "石桥县公安局组织交警大队学习。/石桥县公安局推进公开。",
                "本报告由石桥县公安局办公室编制。/平稳。",
                "由石桥县公安局法制大队编制本报告。/平稳。",
            })
    void takesTheBureauWhereAUnitOfItIsNamed(String text) {
        assertEquals("石桥县公安局", organ("2023年政府信息公开工作年度报告/" + text).replace("办公室", ""));
    }
}
