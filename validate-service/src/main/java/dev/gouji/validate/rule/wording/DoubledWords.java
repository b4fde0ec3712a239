package dev.gouji.validate.rule.wording;

import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds words of Chinese characters that are printed twice in a row. */
final class DoubledWords {
    private static final int WORD_MAX = 8;
    private static final int SLOTS = 1024;

    /** Single characters that no word doubles, each with what may stand before and behind them. */
    private static final Map<Character, String[]> SINGLES = Map.of(
            '的', new String[] {"目标有靶", "确"},
            '了', new String[] {"", "解结却然事之"},
            '在', new String[] {"现实潜内所存自好正旨", "校职编线岗建场"},
            '和', new String[] {"缓饱祥调总温谦平", "谐睦平美气解缓善"},
            '级', new String[] {"", "别联"});

    /** Words that rightly follow themselves, each with how the next word goes on; nothing stands for any. */
    private static final Map<String, String[]> RIGHTFUL = Map.ofEntries(
            Map.entry("政府", new String[] {
                "信息", "网", "工作", "公报", "采购", "门户", "部门", "办", "投资", "债", "规章", "数据", "服务", "文件", "职", "常务", "会议", "机关"
            }),
            Map.entry("规范", new String[] {"性", "化"}),
            Map.entry("部门", new String[] {"预", "决", "文件", "职责", "规章", "之间", "网站", "间"}),
            Map.entry("服务", new String[] {
                "中心", "事项", "指南", "大厅", "平台", "能力", "水平", "质量", "窗口", "热线", "对象", "效能", "企业", "群众", "基层", "于", "体系",
                "机构", "站"
            }),
            Map.entry("信息", new String[] {
                "化", "量", "公开", "系统", "安全", "发布", "员", "资源", "报送", "内容", "处理", "目录", "技术", "管理", "更新"
            }),
            Map.entry("公开", new String[] {"平台", "专栏", "目录", "指南", "栏", "事项", "内容", "信息", "政府", "制度", "条例"}),
            Map.entry("行政", new String[] {""}),
            Map.entry("管理", new String[] {"办法", "制度", "规定", "局", "机构", "体系", "服务", "部门", "条例", "水平", "人员"}),
            Map.entry("制度", new String[] {"化"}),
            Map.entry("标准", new String[] {"化"}),
            Map.entry("建设", new String[] {"单位", "项目", "工程", "用地", "局", "规划", "情况", "用"}),
            Map.entry("发展", new String[] {"规划", "改革", "和改革", "中心", "局", "情况", "战略"}),
            Map.entry("工作", new String[] {"人员", "方案", "机制", "组", "要点", "动态", "规则", "条例", "日", "站", "制度", "会议"}),
            Map.entry("机关", new String[] {"事务", "党"}),
            Map.entry("项目", new String[] {"库", "名称"}),
            Map.entry("社会", new String[] {"保障", "救助", "组织", "保险", "福利", "评议", "治理", "关注", "公众"}),
            Map.entry("人民", new String[] {"政府", "法院", "检察", "群众", "代表", "银行"}),
            Map.entry("审批", new String[] {"事项", "服务", "局"}),
            Map.entry("申请", new String[] {"人", "表", "公开", "方式", "渠道", "内容", "书", "量"}),
            Map.entry("法律", new String[] {"法规", "服务", "援助"}),
            Map.entry("安全", new String[] {"生产"}),
            Map.entry("监督", new String[] {"管理", "检查", "机构", "员", "电话"}),
            Map.entry("研究", new String[] {""}),
            Map.entry("讨论", new String[] {""}),
            Map.entry("非常", new String[] {""}),
            Map.entry("时适", new String[] {""}),
            Map.entry("日常", new String[] {""}));

    private static final String[] NOTHING = {};

    /** One by one: 一项一项, 逐条逐条. */
    private static final String ONE_BY_ONE = "一逐几两层步点";

    private DoubledWords() {}

    /** In reading order; of several words doubled at one place, the shortest. */
    static List<Quote> in(Prose prose) {
        List<Quote> doubled = new ArrayList<>();
        int[] last = new int[SLOTS];
        int before = WORD_MAX + 1;
        for (Prose.Piece piece : prose.pieces()) {
            char[] text = piece.text().toCharArray();
            if (isAnyDoubled(text)) {
                find(piece, text, last, before, doubled);
                before += text.length + WORD_MAX;
            }
        }
        return doubled;
    }

    /**
     * Those of one piece.
     *
     * @param last where characters of the same slot last stood, counted through all pieces: most did not stand within a
     *     word's length, and are done with
     * @param before how far the pieces before have counted
     */
    private static void find(Prose.Piece piece, char[] text, int[] last, int before, List<Quote> doubled) {
        int end = 0;
        for (int i = 0; i < text.length; i++) {
            if (!isHan(text[i])) {
                continue;
            }
            int slot = text[i] % SLOTS;
            boolean recurs = before + i - last[slot] <= WORD_MAX;
            last[slot] = before + i;
            if (!recurs || i < end) {
                continue;
            }
            int length = lengthDoubled(text, i);
            boolean isWord = length >= 2 && i - length >= end && !isRightful(piece.text(), i, length);
            if (isWord || text[i] == text[i - 1] && isDoubledSingle(piece.text(), i)) {
                int half = isWord ? length : 1;
                doubled.add(new Quote(piece, i - half, i + half));
                end = i + half;
            }
        }
    }

    /** Whether anything is printed twice, rightfully or not: most texts are done with here. */
    private static boolean isAnyDoubled(char[] text) {
        for (int at = 1; at < text.length; at++) {
            if (text[at] == text[at - 1] && SINGLES.containsKey(text[at])) {
                return true;
            }
        }
        for (int length = 2; length <= WORD_MAX; length++) {
            // As many characters in a row as the word has equal those before them: one of them stands at such a place.
            for (int at = length; at < text.length; at += length) {
                if (text[at] == text[at - length] && isHan(text[at]) && repeated(text, at, length) >= length) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many characters around one are the same as those so far before them. */
    private static int repeated(char[] text, int at, int distance) {
        int start = at;
        while (start > distance && text[start - 1] == text[start - 1 - distance] && isHan(text[start - 1])) {
            start--;
        }
        int end = at + 1;
        while (end < text.length && text[end] == text[end - distance] && isHan(text[end])) {
            end++;
        }
        return end - start;
    }

    /** How long the shortest word is that ends before {@code second} and is printed there again; 0 when there is none. */
    private static int lengthDoubled(char[] text, int second) {
        for (int length = 2; length <= WORD_MAX && length <= second && second + length <= text.length; length++) {
            int same = 0;
            while (same < length && text[second + same] == text[second - length + same] && isHan(text[second + same])) {
                same++;
            }
            if (same == length) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean isDoubledSingle(String text, int second) {
        String[] neighbours = SINGLES.get(text.charAt(second));
        return neighbours != null
                && (second < 2 || neighbours[0].indexOf(text.charAt(second - 2)) < 0)
                && (second + 1 >= text.length() || neighbours[1].indexOf(text.charAt(second + 1)) < 0)
                && (second < 2 || text.charAt(second - 2) != text.charAt(second));
    }

    private static boolean isRightful(String text, int second, int length) {
        String word = text.substring(second, second + length);
        boolean oneCharacter = word.chars().distinct().count() == 1;
        boolean oneByOne = length == 2 && ONE_BY_ONE.indexOf(word.charAt(0)) >= 0;
        if (oneCharacter || oneByOne) {
            return true;
        }
        for (String continuation : RIGHTFUL.getOrDefault(word, NOTHING)) {
            if (text.startsWith(continuation, second + length)) {
                return true;
            }
        }
        return false;
    }
}
