package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Report;
import org.junit.jupiter.api.Test;

/** Pages list the reports of other years and organs; whose report it is must not be taken from there. */
class OwnTitleTest {
    private static final String LIST = """
            <ul><li><a>柳河市2020年政府信息公开工作年度报告</a></li>
            <li><a>柳河市教育局2022年政府信息公开工作年度报告</a></li></ul>""";
    private static final String BODY = """
            <p>本报告统计期限自2023年1月1日至2023年12月31日。</p><p>一、总体情况</p><p>柳河市水务局工作平稳。</p>
            <p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p><p>四、政府信息公开行政复议、行政诉讼情况</p>
            <p>五、存在的主要问题及改进情况</p><p>无。</p><p>六、其他需要报告的事项</p><p>无。</p>""";

    private static void assertIsOfWater(String page) {
        Report report = Documents.report("<html>" + page + "</html>");
        assertEquals("柳河市水务局", report.organ().name());
        assertEquals(2023, report.year().value());
    }

    @Test
    void takesTheTitleThatTheHeadNames() {
        assertIsOfWater("<head><title>柳河市水务局2023年政府信息公开工作年度报告_柳河市人民政府</title></head><body>" + LIST
                + "<h1>柳河市水务局2023年政府信息公开工作年度报告</h1>" + BODY + "</body>");
    }

    @Test
    void takesTheTitleOnTheStatedPeriod() {
        assertIsOfWater("<body>" + LIST + "<h1>柳河市水务局2023年政府信息公开工作年度报告</h1>" + BODY + "</body>");
    }

    @Test
    void takesTheOrganThatTheTextSpeaksOf() {
        assertIsOfWater("<body><a>柳河市教育局2023年政府信息公开工作年度报告</a><h1>柳河市水务局2023年政府信息公开工作年度报告</h1>" + BODY + "</body>");
    }

    @Test
    void takesTheHeadWhereOnlyTheListHasTitles() {
        assertIsOfWater("<head><title>柳河市水务局2023年政府信息公开工作年度报告</title></head><body>" + "<a>柳河市教育局2022年政府信息公开工作年度报告</a>"
                + BODY + "</body>");
    }
}
