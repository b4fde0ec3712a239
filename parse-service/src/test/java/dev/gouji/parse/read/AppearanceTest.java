package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Appearance;
import dev.gouji.contract.report.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document shows beside figures and prose. */
class AppearanceTest {
    private static final String ROWS = """
            青山县水利局2023年政府信息公开工作年度报告
            青山县水利局2023年政府信息公开工作年度报告
            发布时间：2024-01-19 09:30
            本报告由青山县水利局编制，电子版可以下载。
            一、总体情况
            认真做好公开工作。
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容\t本年制发件数\t本年废止件数\t现行有效件数
            规章\t0\t0\t0
            规范性文件\t1\t0\t9
            三、收到和处理政府信息公开申请情况
            \t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
            一、本年新收政府信息公开申请数量\t\t1\t0\t0\t0\t0\t0\t1
            二、上年结转政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t0
            三、本年度办理结果\t（一）予以公开\t1\t0\t0\t0\t0\t0\t1
            \t（二）部分公开\t0\t0\t0\t0\t0\t0\t0
            \t（二之一）另行答复\t0\t0\t0\t0\t0\t0\t0
            （七）总计\t1\t0\t0\t0\t0\t0\t1
            四、结转下年度继续办理\t\t0\t0\t0\t0\t0\t0\t0
            四、政府信息公开行政复议、行政诉讼情况
            行政复议\t\t\t\t\t行政诉讼
            结果\t结果\t其他结果\t尚未审结\t总计\t结果\t结果\t其他结果\t尚未审结\t总计\t结果\t结果\t其他结果\t尚未审结\t总计
            0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0
            五、存在的主要问题及改进情况
            人手不足，已经调整。全年浏览次数有所增加。
            六、其他需要报告的事项
            无。
            版权所有：青山县人民政府
            """;

    private final Appearance appearance = Documents.report(ROWS).appearance();

    private String printed(Trait.Kind kind) {
        return appearance.traits(kind).stream().map(Trait::printed).collect(Collectors.joining(" "));
    }

    @Test
    void keepsEveryTitleThePrefaceAndTheDay() {
        assertEquals(List.of("青山县水利局2023年政府信息公开工作年度报告", "青山县水利局2023年政府信息公开工作年度报告"), appearance.titles());
        assertEquals(true, appearance.preface().endsWith("本报告由青山县水利局编制，电子版可以下载。"));
        assertEquals(LocalDate.of(2024, 1, 19), appearance.publishedOn());
    }

    @Test
    void tellsWhatIsPeculiarAboutTheTables() {
        assertEquals("规范性文件", printed(Trait.Kind.OLD_LABEL));
        assertEquals("（七）总计", printed(Trait.Kind.SHIFTED_ROW));
        assertEquals("（二之一）另行答复", printed(Trait.Kind.EXTRA_ROW));
        assertEquals("结果", printed(Trait.Kind.CUT_HEADER));
        assertEquals("结果", printed(Trait.Kind.EQUAL_HEADERS));
        assertEquals("", printed(Trait.Kind.VARIANT_LABEL));
    }

    @Test
    void tellsWordsOfTheSiteFromSentencesOfTheReport() {
        assertEquals("版权所有：青山县人民政府", printed(Trait.Kind.FURNITURE));
    }

    @Test
    void quotesWholeWordsOfTheSite() {
        Appearance seen = Documents.report(ROWS.replace("版权所有：", "发布日期：2024-01-19 来源：青山县水利局网站编辑部 点击数：7 版权所有："))
                .appearance();
        String printed = seen.traits(Trait.Kind.FURNITURE).getFirst().printed();
        assertEquals("点击数：7 版权所有：青山县人民政府", printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            当前位置：首页                      | above    | ""
            浏览次数：7　字体：[大 中 小]       | title    | ""
            主办单位：青山县人民政府            | below    | ""
            扫一扫在手机打开当前页              | below    | ""
            分享到：微信                        | below    | ""
            字体：大 中 小                      | between  | 字体：大 中 小
            扫一扫在手机打开当前页              | last     | 扫一扫在手机打开当前页
            - 3 -                               | last     | - 3 -
            """)
    void leavesAPageItsFrame(String words, String where, String expected) {
        String line = "<div>" + words + "</div>";
        String page = "<html><body>" + (where.equals("above") ? line : "") + "<h1>青山县水利局2023年政府信息公开工作年度报告</h1>"
                + (where.equals("title") ? line : "") + "<p>本报告由青山县水利局编制。</p><p>一、总体情况</p><p>认真做好公开工作。</p>"
                + "<p>二、主动公开政府信息情况</p><p>见附表。</p><p>三、收到和处理政府信息公开申请情况</p><p>没有收到。</p>"
                + (where.equals("between") ? line : "") + "<p>四、政府信息公开行政复议、行政诉讼情况</p><p>没有。</p>"
                + "<p>五、存在的主要问题及改进情况</p><p>人手不足。</p><p>六、其他需要报告的事项</p><p>没有收费。</p>"
                + (where.equals("last") ? line : "") + "<p>没有其他事项。</p><p>青山县水利局</p><p>2024年1月19日</p>"
                + (where.equals("below") ? line : "") + "</body></html>";
        Appearance seen = Documents.report(page).appearance();
        assertEquals(
                expected,
                seen.traits(Trait.Kind.FURNITURE).stream().map(Trait::printed).collect(Collectors.joining("；")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            名称：\t青山县水利局2023年政府信息公开工作年度报告\t公开日期：2024-01-19 | 1
            标 题\t青山县水利局2023年政府信息公开工作年度报告 | 1
            信息名称：青山县水利局2023年政府信息公开工作年度报告 | 1
            青山县水利局2023年政府信息公开工作年度报告 | 2
            """)
    void takesThePortalsNameOfThePageForNoTitle(String first, int titles) {
        String text = first.replace("\\t", "\t") + "\n" + ROWS.substring(ROWS.indexOf('\n') + 1);
        assertEquals(titles, Documents.report(text).appearance().titles().size());
    }

    @Test
    void seesCharactersThatNobodyWrote() {
        String noisy = ROWS.replace("人手不足", "政(zhèng)府(fǔ)信(xìn)息\uFFFD人手不足");
        Appearance seen = Documents.report(noisy).appearance();
        assertEquals(1, seen.traits(Trait.Kind.NOISE).size());
        assertEquals(0, appearance.traits(Trait.Kind.NOISE).size());
    }
}
