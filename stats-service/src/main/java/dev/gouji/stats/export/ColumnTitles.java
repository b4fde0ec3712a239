package dev.gouji.stats.export;

import java.util.HashMap;
import java.util.Map;

/** The columns of the lists in words. */
final class ColumnTitles {
    private static final Map<String, String> TITLES = new HashMap<>();

    static {
        """
        organ_key 机关标识
        organ 机关名称
        division 行政区划代码
        kind 机关类别
        level 机关层级
        year 报告年度
        form 报告格式（年代）
        title 报告标题
        errors 错误数
        warnings 需核实数
        infos 提示数
        problem_count 读取问题数
        figures_read 读出的数字个数
        document_id 文件标识
        sha256 原文件的 SHA-256
        source_id 来源标识
        source_url 来源网址
        published_on 发布日期
        received_at 收到时间
        rule_book_version 规则库版本
        checked_at 核对时间
        id 编号
        rule 规则编号
        severity 严重程度（error 错误，warning 需核实，info 提示）
        attribution 归因（agency 公布的数字，reading 读取）
        cells 涉及的格
        values 各方数值
        message_zh 问题说明
        message_en 问题说明（英文）
        place 原文位置
        correction 可使各式成立的最小更正，仅供参考
        code 代码
        message 原因
        advice 处理建议
        refused_at 退件时间
        organs 已发布的机关数
        unnamed 未署名的报告数
        with_errors 有错误的报告数
        late 逾期数
        undated 发布日期不明数
        missing 缺报数
        refused 退件数
        state 发布情况（in_time 按时，late 逾期，undated 日期不明，missing 缺报）
        deadline 法定期限
        registered 是否在应报名册
        reports 报告数
        measure 项目（格，或比率的分子、分母）
        sum 合计
        n 有该数的报告数
        concept 概念
        sequence 序号
        outcome 结果
        read_at 读取时间
        recorded_at 入库时间
        """.lines().forEach(
                line -> TITLES.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
    }

    private ColumnTitles() {}

    /** What stands in a column of that name; the name itself where nothing else is to be said. */
    static String of(String name) {
        return TITLES.getOrDefault(name, name);
    }
}
