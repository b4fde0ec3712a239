package dev.gouji.parse.prose;

import dev.gouji.contract.report.Organ;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Offices other than the organ that a clause has for its subject: 青山街道办事处收到申请5件. Their figures are not the
 * organ's, whatever they count.
 */
final class OtherOffices {
    private static final WordList VERBS = WordList.of("收到", "受理", "接到", "接收", "新收", "办理", "办结", "答复");
    private static final WordList ADVERBS = WordList.of(
            "共", "累计", "总共", "共计", "合计", "总计", "全年", "本年度", "本年", "今年", "当年", "年内", "均", "分别", "各", "新", "已", "也", "年度",
            "年", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    private static final WordList LEADS = WordList.of(
            "其中", "另", "此外", "同时", "全年", "本年度", "今年", "年度", "年", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    /** What names of offices end with; a section of the organ itself (办公室, 科) is none of another. */
    private static final WordList ENDS = WordList.of(
            "所", "站", "队", "院", "校", "街道", "办事处", "乡", "镇", "村", "社区", "公司", "局", "委员会", "厅", "中心", "单位", "部门", "园区");

    /** 我局, 本单位, 全系统, 通过政务服务中心: the organ itself, or no subject. */
    private static final WordList NO_OTHERS = WordList.of(
            "我", "本", "全", "通过", "向", "由", "从", "来自", "经", "对", "在", "与", "及", "和", "以", "该", "未", "没有", "无");

    private static final int LENGTH_MIN = 2;

    private final List<String> own;

    /** @param organ where its name is not known nobody can tell others from it */
    OtherOffices(Organ organ) {
        own = Stream.of(organ.name(), organ.printed()).filter(Objects::nonNull).toList();
    }

    /** Whether one of them is the subject of the last clause that receives or answers something. */
    boolean speak(String words) {
        int verb = Words.last(words, VERBS);
        if (own.isEmpty() || verb < LENGTH_MIN) {
            return false;
        }
        int start = verb;
        while (start > 0 && (Mention.SEPARATORS + "、。").indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        String subject = Words.withoutStart(Words.withoutEnd(words.substring(start, verb), ADVERBS), LEADS);
        return subject.length() >= LENGTH_MIN
                && Words.endsWith(subject, ENDS)
                && !Words.any(subject, NO_OTHERS)
                && own.stream().noneMatch(name -> isShortFor(subject, name));
    }

    /** 县水务局 for 白沙县水务局: its characters, in their order. */
    private static boolean isShortFor(String subject, String name) {
        int at = 0;
        for (int i = 0; i < subject.length(); i++) {
            at = name.indexOf(subject.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
