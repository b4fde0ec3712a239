package dev.gouji.parse.prose;

import dev.gouji.contract.report.Metric;

/** Names of figures on normative documents and regulations. */
final class DocumentWords {
    private static final WordList ISSUED = WordList.of("制发", "制定", "印发", "出台", "制作");
    private static final WordList REPEALED = WordList.of("废止", "失效");
    private static final WordList EFFECTIVE = WordList.of("有效");
    private static final WordList DISCLOSED = WordList.of("公开", "公布", "发布");
    private static final WordList OTHERS = WordList.of(
            "审查", "审核", "备案", "修订", "修改", "解读", "评估", "起草", "报送", "草案", "培训", "学习", "转发", "拟", "规章制度", "法规", "合法性",
            "建议", "涉及", "征求", "有效率", "有效性", "以外", "非规范性", "有效期", "平均", "层面", "政府名义", "代市", "代县", "代区", "代省", "代拟");
    private static final WordList TAIL = WordList.of(
            "共计", "总计", "合计", "累计", "共", "总数", "总量", "数量", "件数", "数", "为", "是", "计", "有", "达", "的", ":", "均", "各",
            "类信息", "信息", "类", "文本", "等", "了");

    /** 废止 or 现行有效, behind a figure that named the documents. */
    private static final int BARE_MAX = 6;

    private DocumentWords() {}

    static boolean concern(String label, Topic topic) {
        return Words.any(label, "规范性文件", "规章")
                || topic.countsDocuments()
                        && label.length() <= BARE_MAX
                        && (Words.any(label, EFFECTIVE) || Words.any(label, REPEALED))
                || topic.documents()
                        && label.contains("文件")
                        && (Words.any(label, EFFECTIVE) || Words.any(label, REPEALED));
    }

    /** What a number with that label counts, null where in doubt. */
    static Metric metric(String label, Topic topic) {
        boolean bare = !Words.any(label, "文件", "规章");
        boolean regulation = label.contains("规章") || bare && topic.countsRegulations();
        boolean normative = label.contains("规范性文件") || !regulation;
        if (regulation && normative || Words.any(label, OTHERS)) {
            return null;
        }
        String tail = Words.withoutEnd(label, TAIL);
        boolean nounLast = Words.endsWith(tail, "文件", "规章");
        boolean issued = Words.any(label, ISSUED);
        boolean repealed = Words.any(label, REPEALED);
        boolean effective = Words.any(label, EFFECTIVE);
        boolean verbLast =
                Words.endsWith(tail, ISSUED) || Words.endsWith(tail, REPEALED) || Words.endsWith(tail, EFFECTIVE);
        int kinds = (issued ? 1 : 0) + (repealed ? 1 : 0) + (effective ? 1 : 0);
        if (!nounLast && !verbLast || kinds > 1) {
            return null;
        }
        if (issued) {
            return regulation ? Metric.REGULATION_ISSUED : Metric.NORMATIVE_ISSUED;
        }
        if (repealed) {
            return regulation ? Metric.REGULATION_REPEALED : Metric.NORMATIVE_REPEALED;
        }
        if (effective && label.contains("清理")) {
            return null;
        }
        if (effective) {
            return regulation ? Metric.REGULATION_EFFECTIVE : Metric.NORMATIVE_EFFECTIVE;
        }
        boolean disclosed = Words.any(label, DISCLOSED) || topic.whole() == Metric.DISCLOSED;
        if (!disclosed || label.contains("、")) {
            return null;
        }
        return regulation ? Metric.REGULATION_DISCLOSED : Metric.NORMATIVE_DISCLOSED;
    }
}
