package dev.gouji.ingest.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Titles of our own wording, after the shapes that portals print. */
class ReportTitleTest {
    /** Kind, year, title. */
    private static final String TABLE = """
            ANNUAL_REPORT   2023  甲县2023年政府信息公开工作年度报告
            ANNUAL_REPORT   2023  甲县人民政府2023年度政府信息公开工作年度报告
            ANNUAL_REPORT   2023  2023年甲县民政局政府信息公开年度报告
            ANNUAL_REPORT   2023  甲县民政局政府信息公开工作年度报告（2023年）
            ANNUAL_REPORT   2023  甲县民政局政府信息公开工作年度报告(2023年度)
            ANNUAL_REPORT   2023  甲县民政局政府信息公开工作年度报告【2023】
            ANNUAL_REPORT   2023  乙市二〇二三年政府信息公开工作年度报告
            ANNUAL_REPORT   2023  乙市二○二三年度政府信息公开工作年度报告
            ANNUAL_REPORT   2023  乙市二O二三年政府信息公开年报
            ANNUAL_REPORT   2010  乙市二零一零年政府信息公开工作年度报告
            ANNUAL_REPORT   2009  丙镇2009年政府信息公开工作报告
            ANNUAL_REPORT   2018  丙镇2018年政府信息公开工作情况报告
            ANNUAL_REPORT   2018  丙镇关于2018年政府信息公开工作情况的报告
            ANNUAL_REPORT   2023  丙镇2023年政府信息公开年报
            ANNUAL_REPORT   2023  丙镇政府信息公开2023年年报
            ANNUAL_REPORT   2023  丙镇政府信息公开2023年报
            ANNUAL_REPORT   2023  丙镇政府信息公开工作2023年度报告
            ANNUAL_REPORT   2023  丙镇政府信息公开2023年年度报告
            ANNUAL_REPORT   2022  丁区水务局2022年信息公开工作年度报告
            ANNUAL_REPORT   2022  丁区水务局2022年信息公开年报
            ANNUAL_REPORT   2022  丁区水务局2022年政府信息公开年度工作报告
            ANNUAL_REPORT   2022  丁区水务局2022年度政府信息公开工作年报
            ANNUAL_REPORT   2022  丁区水务局2022年政务公开工作年度报告
            ANNUAL_REPORT   2022  丁区水务局2022年度政务公开年报
            ANNUAL_REPORT   2011  丁区贯彻实施政府信息公开条例2011年度报告
            ANNUAL_REPORT   2011  丁区2011年政府信息公开条例执行情况年度报告
            ANNUAL_REPORT   2023  《戊乡2023年政府信息公开工作年度报告》
            ANNUAL_REPORT   2023  戊乡 2023 年 政府信息公开 工作年度报告
            ANNUAL_REPORT   2023  戊乡２０２３年政府信息公开工作年度报告
            ANNUAL_REPORT   2023  戊乡2023年政府信息公开工作年度报告.pdf
            ANNUAL_REPORT   2023  戊乡2023年政府信息公开工作年度报告（全文）
            ANNUAL_REPORT   2023  附件1：戊乡2023年政府信息公开工作年度报告
            ANNUAL_REPORT   2023  戊乡2023年政府信息公开工作年度报告附件
            ANNUAL_REPORT   2023  戊乡2023年政府信息公开工作年度报告及统计表
            ANNUAL_REPORT   2023  关于公布戊乡2023年政府信息公开工作年度报告的公告
            ANNUAL_REPORT   2023  [2024-01-20] 戊乡2023年政府信息公开工作年度报告
            ANNUAL_REPORT   2023  戊乡2023年政府信息公开工作年度报告 2024-01-20
            ANNUAL_REPORT   2023  戊乡2023年政府信息公开工作年度报告_己县人民政府网站
            ANNUAL_REPORT   2023  戊乡2023年政府信息公开工作年度...
            ANNUAL_REPORT   2023  己高级中学2023年校务信息公开工作年度报告
            ANNUAL_REPORT   2023  己医院2023年度院务信息公开年报
            ANNUAL_REPORT   2023  庚街道2023政府信息公开工作年度报告
            ANNUAL_REPORT   2023  庚街道2023年政府信息公开工作年度报告（更正）
            ANNUAL_REPORT   2014  庚街道2014年政府信息公开和依申请公开工作年度报告
            ANNUAL_REPORT   -     庚街道政府信息公开工作年度报告
            COLUMN          -     政府信息公开年报
            COLUMN          -     政府信息公开工作年度报告
            COLUMN          -     政府信息公开年度报告
            COLUMN          -     信息公开年报
            COLUMN          -     辛县政府信息公开年报
            WEBSITE_REPORT  2023  辛县2023年度政府网站工作年度报表
            WEBSITE_REPORT  2023  政府网站工作年度报表（2023年度）
            WEBSITE_REPORT  2019  辛县2019年政府网站年度工作报告
            WEBSITE_REPORT  2023  辛县2023年政务新媒体工作报表
            OPENNESS_WORK   2023  辛县2023年政务公开工作要点落实情况
            OPENNESS_WORK   2023  辛县2023年政务公开工作要点
            OPENNESS_WORK   2023  辛县2023年政府信息公开工作总结
            OPENNESS_WORK   2023  辛县2023年政务公开工作报告
            OPENNESS_WORK   2023  辛县2023年第三季度政务公开情况
            OPENNESS_WORK   2023  2023年政府信息公开第三方评估结果
            LETTER          2017  关于报送《壬局2017年政府信息公开工作情况》的函
            LETTER          2023  关于报送壬局2023年政府信息公开工作年度报告的函
            LETTER          2023  关于报送壬局2023年政府信息公开工作年度报告的报告
            LETTER          2023  关于做好2023年政府信息公开工作年度报告编制发布工作的通知
            LETTER          2023  转发2023年政府信息公开工作年度报告
            LETTER          2023  县政府办转发关于2023年政府信息公开工作年度报告
            LETTER          2023  关于印发2023年政府信息公开工作年度报告格式的通知
            LETTER          2023  对2023年政府信息公开工作年度报告有关问题的批复
            LETTER          2023  关于上报2023年政府信息公开年报
            INTERPRETATION  2023  《癸市2023年政府信息公开工作年度报告》解读
            INTERPRETATION  2023  图解：癸市2023年政府信息公开工作年度报告
            INTERPRETATION  2023  一图读懂癸市2023年政府信息公开年报
            INTERPRETATION  2023  癸市2023年政府信息公开工作年度报告（图解）
            INTERPRETATION  2023  视频丨癸市2023年政府信息公开工作年度报告
            COLLECTION      2023  癸市各部门2023年政府信息公开工作年度报告汇编
            COLLECTION      2023  2023年政府信息公开工作年度报告汇总
            COLLECTION      -     癸市2008年至2018年政府信息公开工作年度报告
            COLLECTION      -     癸市历年政府信息公开年报
            COLLECTION      -     2008-2013年政府信息公开年报
            ABOUT_REPORTS   2023  癸市2023年政府信息公开工作年度报告编制培训会
            ABOUT_REPORTS   2023  癸市召开2023年政府信息公开工作年度报告审核会议
            ABOUT_REPORTS   2023  癸市完成2023年政府信息公开工作年度报告发布工作
            ABOUT_REPORTS   2021  政府信息公开工作年度报告模板（2021年版）
            GUIDE           -     政府信息公开指南
            GUIDE           -     政府信息公开制度
            GUIDE           2019  中华人民共和国政府信息公开条例（2019年修订）
            GUIDE           -     政府信息依申请公开申请表 信息公开
            OTHER_REPORT    2023  甲县2023年法治政府建设年度报告
            OTHER_REPORT    2023  甲县2023年度法治政府建设情况报告
            UNRELATED       2023  甲县2023年政府工作报告
            OTHER_REPORT    2023  2023年年报
            OTHER_REPORT    2023  甲公司2023年度报告
            CUT             2023  甲县2023年政府信息公开...
            CUT             2023  甲县2023年政府信息公开工作…
            UNRELATED       2017  甲住房公积金管理中心2017年...
            UNRELATED       -     关于封存部分账户的公告
            UNRELATED       2024  甲县2024年部门预算
            UNRELATED       -     首页
            UNRELATED       -
            """;

    @Test
    void tellsReportsFromWhatOnlyLooksLikeThem() {
        List<String> wrong = new ArrayList<>();
        List<String> lines = TABLE.lines().toList();
        for (String line : lines) {
            String[] columns = line.strip().split(" +", 3);
            ReportTitle read = ReportTitle.of(columns.length < 3 ? "" : columns[2]);
            String year = read.year() == null ? "-" : read.year().toString();
            if (!columns[0].equals(read.kind().name()) || !columns[1].equals(year)) {
                wrong.add("%s, but was %s %s".formatted(line, read.kind(), year));
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
        assertTrue(lines.size() >= 80, lines.size() + " titles");
    }

    @Test
    void explainsEachKindInBothLanguages() {
        for (TitleKind kind : TitleKind.values()) {
            assertTrue(kind.reason().matches("(?s)[^a-zA-Z]*[\\p{IsHan}].*。 [A-Z].*\\."), kind.reason());
        }
    }

    @Test
    void readsHostileTitlesInTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (String part : List.of("2023年", "信息公开", "报告", "信息公开工作年度", "(", "…", "年度报告公开", "\u200b", "二○二三年")) {
                ReportTitle.of(part.repeat(1_000_000));
            }
        });
    }
}
