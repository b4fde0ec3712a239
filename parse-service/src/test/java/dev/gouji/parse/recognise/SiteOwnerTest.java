package dev.gouji.parse.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Organ.FoundIn;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Source;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose page it is counts where nothing else tells whose report it is, and where the page is one organ's. */
class SiteOwnerTest {
    private static Identity read(String above, String below, String head, String uploader) {
        List<Line> lines = new ArrayList<>();
        String text = above + "/2023年政府信息公开工作年度报告/" + below;
        for (String line : text.split("/")) {
            lines.add(new Line(List.of(Field.of(line.strip(), 0, new Place.InText(lines.size() + 1, 0, 1))), 0));
        }
        Source source = new Source("test", null, null, uploader, null, Instant.EPOCH);
        List<String> facts = head == null ? List.of() : List.of(head);
        return IdentityReader.read(new Document(lines, List.of(), facts, List.of(), List.of(), 0), lines, source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # above | below | in the head | organ
            首页 | 一、总体情况/平稳。/主办单位：石桥县科学技术局 | - | 石桥县科学技术局
            首页 | 一、总体情况/平稳。/主办：石桥县科学技术局  电话：略 | - | 石桥县科学技术局
            首页 | 一、总体情况/平稳。/版权所有：石桥县科学技术局 备案号：略 | - | 石桥县科学技术局
            首页 | 一、总体情况/平稳。/版权所有 © 石桥县科学技术局苏ICP备00000000号 | - | 石桥县科学技术局
            首页 | 一、总体情况/平稳。/版权所有：石桥县科学技术局苏公网安备00000000号 | - | 石桥县科学技术局
            首页 | 一、总体情况/平稳。/主办单位：石桥县残疾人联合会 | - | 石桥县残疾人联合会
            您现在的位置：首页 > 部门 > 石桥县科学技术局 > 年报 | 一、总体情况/平稳。 | - | 石桥县科学技术局
            当前位置：石桥县人民政府 > 石桥县科学技术局 > 年报 | 一、总体情况/平稳。/主办单位：石桥县人民政府 | - | 石桥县科学技术局
            首页 | 一、总体情况/平稳。 | 栏目名称：石桥县科学技术局 | 石桥县科学技术局
            首页 | 一、总体情况/平稳。 | 作者：石桥县科学技术局 | 石桥县科学技术局
            首页 | 一、总体情况/我局推进公开。我局办结3件。/主办单位：石桥县科学技术局 | - | 石桥县科学技术局
            # of a government, or of whoever keeps its site
            首页 | 一、总体情况/平稳。/主办单位：石桥县人民政府 | - | -
            首页 | 一、总体情况/平稳。/主办单位：石桥县人民政府办公室 | - | -
            首页 | 一、总体情况/平稳。/主办单位：石桥县政务服务和数据管理局 | - | -
            首页 | 一、总体情况/平稳。/主办单位：石桥县大数据发展局 | - | -
            首页 | 一、总体情况/平稳。/主办单位：石桥县融媒体中心 | - | -
            首页 | 一、总体情况/平稳。/主办：石桥县人民政府  版权所有：石桥县科学技术局 | - | -
            首页 | 一、总体情况/平稳。/承办单位：石桥县科学技术局 | - | -
            首页 | 一、总体情况/平稳。/技术支持：石桥县信息技术有限公司 | - | -
            首页 | 一、总体情况/平稳。 | 作者：石桥县融媒体中心 | -
            首页 | 一、总体情况/平稳。 | 作者：管理员 | -
            # two, or another one speaks
            首页 | 一、总体情况/平稳。/主办单位：石桥县教育局/版权所有：石桥县水利局 | - | -
            您现在的位置：首页 > 石桥县教育局 > 年报 | 一、总体情况/平稳。/主办单位：石桥县水利局 | - | -
            您现在的位置：石桥县教育局 > 石桥县第三中学 > 年报 | 一、总体情况/平稳。 | - | -
            首页 | 一、总体情况/我校推进公开。/主办单位：石桥县教育局 | - | -
            首页 | 一、总体情况/我院推进公开。/主办单位：石桥县卫生健康局 | - | -
            首页 | 一、总体情况/我县推进公开。我县办结3件。/主办单位：石桥县卫生健康局 | - | -
            首页 | 一、总体情况/我镇推进公开。/主办单位：石桥县卫生健康局 | - | -
            # in the text of the report
            首页 | 一、总体情况/主办单位：石桥县科学技术局/二、主动公开政府信息情况/平稳。 | - | -
            """)
    void namesOneOrNobody(String above, String below, String head, String organ) {
        Identity identity = read(above, below, head, null);
        assertEquals(organ, identity.organ());
        assertEquals(organ == null ? null : FoundIn.PAGE_METADATA, identity.foundIn());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # below | uploader | organ
            现将石桥县水利局2023年政府信息公开情况报告如下。/主办单位：石桥县科学技术局 | - | 石桥县水利局
            来源：石桥县水利局/主办单位：石桥县科学技术局 | - | 石桥县水利局
            一、总体情况/平稳。/主办单位：石桥县科学技术局 | 石桥县水利局 | 石桥县水利局
            一、总体情况/平稳。/石桥县水利局/2024年1月20日/主办单位：石桥县科学技术局 | - | 石桥县水利局
            """)
    void yieldsToAllElse(String below, String uploader, String organ) {
        assertEquals(organ, read("首页", below, null, uploader).organ());
    }
}
