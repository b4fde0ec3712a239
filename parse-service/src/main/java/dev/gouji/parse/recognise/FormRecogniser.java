package dev.gouji.parse.recognise;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.List;
import java.util.Optional;

/**
 * Which generation of the form a document is made on, by its content and not by its year: the wrong form for a year is
 * the organ's mistake, to be told and not to be read over.
 */
public final class FormRecogniser {
    private static final int SHORT = 40;
    /** None of the words below is shorter. */
    private static final int WORD_MIN = 5;

    private static final List<String> ONLY_2021 = List.of("本年制发件数", "本年废止件数", "现行有效件数", "本年处理决定数量", "本年收费金额");
    private static final List<String> ONLY_2019 =
            List.of("本年新制作数量", "对外公开总数量", "上一年项目数量", "本年增/减", "其他对外管理服务事项", "政府集中采购", "采购总金额");
    private static final List<String> ONLY_2014 =
            List.of("按时办结数", "延期办结数", "告知作出更改补充数", "回应公众关注热点", "政务微博公开", "政务微信公开");
    private static final List<String> ONLY_2008 =
            List.of("依申请公开信息目录数", "免予公开范围", "本期实际", "本月累计", "否决公开答复", "全文电子化的主动公开");

    private FormRecogniser() {}

    /** The generation whose words its tables use; empty when they use neither's. */
    public static Optional<FormGeneration> recognise(Document document) {
        int newer = 0;
        int older = 0;
        boolean shared = false;
        for (Line line : document.lines()) {
            for (Field field : line.words()) {
                String folded = field.folded();
                if (folded.length() < WORD_MIN
                        || field.carried()
                        || field.text().length() > SHORT) {
                    continue;
                }
                newer += startsWithAny(folded, ONLY_2021) ? 1 : 0;
                older += startsWithAny(folded, ONLY_2019) ? 1 : 0;
                shared = shared || folded.contains("本年新收政府信息公开申请数");
            }
        }
        if (newer == 0 && older == 0) {
            return shared ? Optional.of(byOtherHandling(document)) : Optional.empty();
        }
        return Optional.of(newer >= older ? FormGeneration.G2021 : FormGeneration.G2019);
    }

    /** Table 2 is missing: （六）其他处理 has rows of its own in the newer form only. */
    private static FormGeneration byOtherHandling(Document document) {
        boolean divided = document.lines().stream()
                .flatMap(line -> line.fields().stream())
                .map(Field::folded)
                .anyMatch(text -> text.contains("逾期不补正") || text.contains("逾期未按收费通知"));
        return divided ? FormGeneration.G2021 : FormGeneration.G2019;
    }

    /**
     * The generation of a statistics table from before 2019. Most provinces printed much the same table before and after
     * 2014; where its words do not tell, the year does.
     *
     * @param year of the report, null when unknown
     */
    public static FormGeneration older(Document document, Integer year) {
        long newer = count(document, ONLY_2014);
        long older = count(document, ONLY_2008);
        if (newer != older) {
            return newer > older ? FormGeneration.G2014 : FormGeneration.G2008L;
        }
        return year != null && FormGeneration.G2008L.governs(year) ? FormGeneration.G2008L : FormGeneration.G2014;
    }

    private static long count(Document document, List<String> words) {
        return document.lines().stream()
                .flatMap(line -> line.fields().stream())
                .filter(field -> field.text().length() <= 2 * SHORT)
                .filter(field -> startsWithAny(IndicatorNames.words(field.folded()), words))
                .count();
    }

    private static boolean startsWithAny(String folded, List<String> starts) {
        for (String start : starts) {
            if (folded.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
