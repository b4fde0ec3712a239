package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Trait;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Labels and headers that the width of a column or page broke are the form's; those in other words are the organ's. */
class WrappedTest {
    private static final String TEXT = """
            青山县水利局2023年政府信息公开工作年度报告
            一、总体情况
            认真做好公开工作。
            二、主动公开政府信息情况
            信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
            规章 | 0 | 0 | 0
            三、收到和处理政府信息公开申请情况
            %s
            四、政府信息公开行政复议、行政诉讼情况
            无。
            五、存在的主要问题及改进情况
            无。
            六、其他需要报告的事项
            无。
            """;
    private static final String IN_COLUMNS = """
            | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            | 一、本年新收政府信息公开 | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            | 申请数量 | | | | | | | | |
            | 二、上年结转政府信息公开申请数量 | | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 三、本年度办理结果 | （一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            | | （二）部分公开（区分处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | | 的，只计这一情形，不计其 | | | | | | | |
            | | 他情形） | | | | | | | |
            | | 1.属于国家机密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | | 2.其他法律行政法规禁止 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | | 公示 | | | | | | | |
            """;
    private static final String IN_LINES = """
            自然人
            商业
            企业
            科研
            机构
            社会公
            益组织
            法律
            服务
            机构
            其他
            总计
            一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1
            二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            （一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1
            """;

    private static String traits(String table, Trait.Kind kind) {
        return Documents.report(TEXT.formatted(table)).appearance().traits(kind).stream()
                .map(Trait::printed)
                .collect(Collectors.joining(" "));
    }

    @Test
    void noBrokenLabelIsAVariant() {
        assertEquals("2.其他法律行政法规禁止", traits(IN_COLUMNS, Trait.Kind.VARIANT_LABEL));
    }

    @Test
    void noBrokenHeaderIsCut() {
        assertEquals("", traits(IN_LINES, Trait.Kind.CUT_HEADER));
        assertEquals("法律", traits(IN_LINES.replace("法律\n服务\n机构", "法律"), Trait.Kind.CUT_HEADER));
    }
}
