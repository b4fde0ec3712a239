package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of publication, with a label and without; no day of anything else. */
class PublicationDayTest {
    private static final String TITLE = "青山县水利局2023年政府信息公开工作年度报告";
    private static final String BODY = """
            本报告数据的统计期限为2023年1月1日至2023年12月31日。依据国办公开办函〔2021〕30号编制。
            一、总体情况
            2024年1月10日召开会议，全年认真做好公开工作。
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容|本年制发件数|本年废止件数|现行有效件数
            规章|0|0|0
            行政规范性文件|1|0|9
            三、收到和处理政府信息公开申请情况
            无。
            四、政府信息公开行政复议、行政诉讼情况
            无。
            五、存在的主要问题及改进情况
            人手不足。
            六、其他需要报告的事项
            无。
            青山县水利局
            2024年1月11日
            """;

    private static String day(String document) {
        LocalDate day = Documents.report(document).appearance().publishedOn();
        return day == null ? "none" : day.toString();
    }

    /** A bar in a case is a new line; 年报 the title. */
    private static String aroundTitle(String lines) {
        return lines.replace("年报", TITLE).replace('|', '\n') + "\n" + BODY;
    }

    @Test
    void isReadWhereAPageShowsIt() {
        String cases = """
                年报|2024-01-16  来源：县水利局  【字体：大 中 小】 => 2024-01-16
                年报|2024-01-16 来源：县水利局 => 2024-01-16
                年报|2024-01-20 15:33 => 2024-01-20
                年报|2024-01-20 => 2024-01-20
                年报|（2024-01-20） => 2024-01-20
                年报|[2024/1/20 9:05:07] => 2024-01-20
                年报|2024年01月20日 15:33 => 2024-01-20
                年报|2024年1月20日 浏览次数：12 => 2024-01-20
                年报|【信息时间：2024/1/20 阅读次数：42】【打印】【关闭】 => 2024-01-20
                年报|发布于 2024-01-20 => 2024-01-20
                年报|县水利局 发布时间 2024-01-20 => 2024-01-20
                年报|来源：县水利局 2024-01-20 10:22 => 2024-01-20
                年报|字体：大 中 小|2024.01.20 阅读 7 次 => 2024-01-20
                2024-01-20|年报 => 2024-01-20
                青山县水利局|2023年政府信息公开工作年度报告|2024-01-20 10:00 => 2024-01-20
                发布日期：2024-01-20 09:30 更新时间：2024-03-02|年报 => 2024-01-20
                更新时间：2024-03-02 发布日期：2024-01-20|年报 => 2024-01-20
                更新时间：2024-03-02|年报 => 2024-03-02
                更新时间：2024-03-02|年报|2024-01-20 15:33 => 2024-01-20
                成文日期：2024-01-11|年报|2024-01-20 15:33 => 2024-01-20
                """;
        List<String> wrong = new ArrayList<>();
        cases.lines().forEach(line -> {
            String[] parts = line.split(" => ");
            String read = day(aroundTitle(parts[0]));
            if (!read.equals(parts[1])) {
                wrong.add(line + " but " + read);
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void isNoOtherDay() {
        String cases = """
                年报
                年报|2024年1月20日
                年报|（2024年1月20日）
                年报|2023-06-30
                年报|2024-01-20 星期六
                今天是2024年3月5日 星期二|年报
                2024-03-05 星期二|年报
                年报|青水〔2024〕3号 2024-01-20
                年报|2024-01-20 青山县民政局2023年政府信息公开工作年度报告
                年报|青山县民政局2023年政府信息公开工作年度报告 2024-01-20
                年报|2024-01-20|青山县民政局2023年政府信息公开工作年度报告|2024-01-21
                年报|条例发布于2024-01-20，自2024-03-01起施行
                年报|有效期至2024-06-30 来源：县水利局
                年报|2024-01-20至2024-02-20 来源：县水利局
                年报|2024-13-45 来源：县水利局
                报告|2024-01-20|首页|政务公开|政府信息|公开年报|法定|内容|年报
                """;
        List<String> wrong = new ArrayList<>();
        cases.lines().forEach(line -> {
            String read = day(aroundTitle(line));
            if (!read.equals("none")) {
                wrong.add(line + " but " + read);
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            <meta name="PubDate" content="2024-01-20 10:31">                                       ; 2024-01-20
            <meta name="publishdate" content="2024-01-20">                                         ; 2024-01-20
            <meta property="article:published_time" content="2024-01-20T10:31:00+08:00">           ; 2024-01-20
            <meta name="generator" content="2024-01-20">                                           ; none
            <script type="application/ld+json">{"pubDate": "2024-01-20T10:31:00"}</script>         ; 2024-01-20
            <script type="application/ld+json">[{"pubDate":"2024-01-20"},{"pubDate":"2024-01-21"}]</script> ; none
            <p><time datetime="2024-01-20T09:00">1月20日</time> 阅读 9 次</p>                        ; 2024-01-20
            <p><time datetime="2023-01-20T09:00">1月20日</time> 阅读 9 次</p>                        ; none
            <p><time datetime="2024-01-20">a</time></p><p><time datetime="2024-01-21">b</time></p> ; none
            <ul><li><time datetime="2024-01-20">20日</time> 某县民政局</li></ul>                     ; none
            """)
    void isReadFromMarkUp(String markUp, String expected) {
        String body = BODY.replace("\n", "</p>\n<p>");
        assertEquals(
                expected,
                day("<html><head><title>" + TITLE + "</title>"
                        + (markUp.startsWith("<meta") || markUp.startsWith("<script")
                                ? markUp + "</head><body>"
                                : "</head><body>" + markUp)
                        + "<h1>" + TITLE + "</h1><p>" + body + "</p></body></html>"));
    }
}
