package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Pages of made-up portals that list the reports of other organs and years beside the one they show: whose it is and of
 * which year is never mistaken. Seeds from 1; {@code -Dgouji.portal.pages=5000} for more.
 */
class PortalPagesTest {
    private static final int SEEDS = Integer.getInteger("gouji.portal.pages", 400);
    private static final String[][] ORGANS = {
        {"青田县人民政府", "我县"},
        {"青田县教育局", "我局"},
        {"青田县温溪镇人民政府", "我镇"},
        {"青田县鹤城街道办事处", "我街道"},
        {"丽水经济技术开发区管理委员会", "管委会"},
        {"国家税务总局青田县税务局", "我局"},
        {"丽水市公安局", "我局"}
    };
    private static final String[] OTHERS = {"青田县审计局", "青田县民政局", "青田县东源镇人民政府", "丽水市水利局"};
    private static final String[] SITES = {"青田县人民政府", "中国青田", "丽水市人民政府门户网站"};
    private static final String PARTS = """
            <p>一、总体情况</p><p>%d年，%s认真落实条例，主动公开信息20条，收到申请3件，办结3件。</p>
            <p>二、主动公开政府信息情况</p><table><tr><td colspan="4">第二十条第（一）项</td></tr>
            <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
            <tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>1</td><td>2</td><td>3</td></tr></table>
            <p>三、收到和处理政府信息公开申请情况</p><p>无。</p><p>四、政府信息公开行政复议、行政诉讼情况</p><p>无。</p>
            <p>五、存在的主要问题及改进情况</p><p>%d年将继续努力。</p><p>六、其他需要报告的事项</p><p>无。</p>
            """;

    @Test
    void tellsTheReportFromThoseListedBesideIt() {
        List<String> wrong = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            String[] organ = ORGANS[random.nextInt(ORGANS.length)];
            int year = 2021 + random.nextInt(3);
            Report report = Documents.report(page(organ[0], organ[1], year, random));
            String read = report.organ().name() + " " + report.year().value();
            if (!read.equals(organ[0] + " " + year)) {
                wrong.add("seed " + seed + ": " + read + " for " + organ[0] + " " + year);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static String page(String organ, String self, int year, Random random) {
        String title = one(
                random,
                organ + year + "年政府信息公开工作年度报告",
                year + "年度" + organ + "政府信息公开工作年度报告",
                organ + "政府信息公开工作年度报告（" + year + "年）",
                organ + "关于" + year + "年政府信息公开工作年度报告");
        String site = one(random, SITES);
        String others = random.nextBoolean() ? others(random) : "";
        String earlier = random.nextInt(5) < 2 ? earlier(organ, year) : "";
        boolean before = random.nextBoolean();
        String beside = others + earlier;
        return "<html><head><meta charset='utf-8'><title>"
                + one(random, title, title + "-" + site, site, site + "-" + title, "")
                + "</title></head><body>"
                + one(random, "", "<div><a>首页</a> &gt; <a>政府信息公开年报</a> &gt; 正文</div>")
                + (before ? beside : "")
                + heading(title, organ, year, random)
                + facts(organ, year, random)
                + "<p>" + one(random, "", "本报告由" + organ + "编制。", "根据《中华人民共和国政府信息公开条例》编制本报告。")
                + one(random, "", "统计期限为" + year + "年1月1日至12月31日。") + "</p>"
                + PARTS.formatted(year, self, year + 1)
                + (before ? "" : beside)
                + one(random, "", "<div>主办单位：青田县人民政府</div>", "<div>版权所有：" + one(random, OTHERS) + "</div>")
                + "</body></html>";
    }

    private static String heading(String title, String organ, int year, Random random) {
        String inTwo = "<p>" + organ + "</p><p>" + year + "年政府信息公开工作年度报告</p>";
        return one(
                random,
                "<h1>" + title + "</h1>",
                "<p><strong>" + title + "</strong></p>",
                inTwo,
                "<h1>" + title + "</h1>" + inTwo);
    }

    private static String facts(String organ, int year, Random random) {
        return one(
                random,
                "",
                "<div>发布时间：" + (year + 1) + "-01-20 来源：" + one(random, organ, "青田县人民政府办公室", "本站") + " 浏览次数：12</div>",
                "<table><tr><td>索引号</td><td>1133252100/" + (year + 1) + "-00012</td><td>发布机构</td><td>" + organ
                        + "</td></tr></table>");
    }

    private static String others(Random random) {
        StringBuilder list = new StringBuilder("<ul>");
        for (int i = random.nextInt(5); i >= 0; i--) {
            list.append("<li><a>%s%d年政府信息公开工作年度报告</a></li>".formatted(one(random, OTHERS), 2020 + random.nextInt(4)));
        }
        return list.append("</ul>").toString();
    }

    private static String earlier(String organ, int year) {
        StringBuilder list = new StringBuilder("<ul>");
        for (int listed = 2019; listed <= year; listed++) {
            list.append("<li><a>%s%d年政府信息公开工作年度报告</a></li>".formatted(organ, listed));
        }
        return list.append("</ul>").toString();
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
