package dev.gouji.parse.prose;

import dev.gouji.contract.report.Organ;

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
            "所", "站", "队", "院", "校", "街道", "办事处", "乡", "镇", "村", "社区", "公司", "局", "委员会", "厅", "中心", "单位", "部门", "园区",
            "政府办公室", "政府办公厅", "府办", "一中", "二中", "三中", "中学", "小学", "大学", "幼儿园", "管委会", "居委会", "村委会", "协会");

    /** 我局及各所, 全系统, 通过政务服务中心, 未: the organ itself too, or no subject. */
    private static final WordList NO_OTHERS =
            WordList.of("我", "本局", "本单位", "本机关", "本委", "本厅", "本镇", "本乡", "全", "通过", "未", "没有", "无");

    private static final WordList PREPOSITIONS =
            WordList.of("向", "由", "从", "来自", "经", "对", "在", "与", "及", "和", "以", "该", "本");

    private static final int LENGTH_MIN = 2;

    private final Organ organ;

    /** @param organ where its name is not known nobody can tell others from it */
    OtherOffices(Organ organ) {
        this.organ = organ;
    }

    /** Whether one of them is the subject of the last clause that receives or answers something. */
    boolean speak(String words) {
        int verb = Words.last(words, VERBS);
        if (organ.name() == null || verb < LENGTH_MIN) {
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
                && PREPOSITIONS.lengthAt(subject, 0) == 0
                && !organ.mayGoBy(subject);
    }
}
