package dev.gouji.parse.document;

import java.util.List;
import java.util.Set;

/** Words that stand in the tables of a report and hardly anywhere else on a page. */
public final class FormWords {
    private static final Set<String> LABELS = Set.of(
            "自然人",
            "商业企业",
            "科研机构",
            "法律服务机构",
            "结果维持",
            "尚未审结",
            "本年制发件数",
            "现行有效件数",
            "本年处理决定数量",
            "对外公开总数量",
            "统计指标",
            "按时办结数");
    private static final List<String> IN_TEXT =
            List.of("自然人", "商业企业", "现行有效件数", "处理决定数量", "行政规范性文件", "本年新收政府信息公开", "统计指标", "总体情况");

    private FormWords() {}

    /** Whether a table of the form is printed on these lines. */
    public static boolean areOn(List<Line> lines) {
        for (Line line : lines) {
            for (Field field : line.words()) {
                if (LABELS.contains(field.folded())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a text, HTML or not, speaks of what the form speaks of. */
    public static boolean areIn(String text) {
        for (String word : IN_TEXT) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
