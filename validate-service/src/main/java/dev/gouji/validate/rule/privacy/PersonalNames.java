package dev.gouji.validate.rule.privacy;

import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names of private persons in the prose, told by what stands around them. */
final class PersonalNames {
    private static final List<String> ROLES = List.of("申请人", "当事人", "原告", "投诉人", "举报人", "信访人", "上诉人");

    /** Only who asks is the subject of these: 李某申请公开. */
    private static final List<String> REQUESTS = List.of("申请公开", "申请获取", "要求公开", "向我局申请", "向本机关申请");

    /** Common family names that begin few other words. */
    private static final String FAMILY_NAMES = "王李张刘杨赵黄吴徐孙朱胡郭林罗郑梁谢宋唐韩冯邓曹彭萧蔡潘蒋杜魏吕丁沈姚卢姜崔谭廖贾韦邹孟熊秦邱尹薛闫侯黎贺龚邵覃陈";

    /** Words that begin like a name. */
    private static final List<String> NO_NAMES =
            List.of("陈述", "张贴", "黄页", "孟加", "丁类", "王国", "秦岭", "黎明", "林业", "林权", "林地", "梁山", "唐山", "徐州", "贺州", "宋体");

    private static final String MASKS = "某×xX*＊Ｘ○〇";

    /** What follows a name. */
    private static final String ENDS = "，,。；、（）( )：: \n";

    private static final List<String> VERBS =
            List.of("向", "不服", "诉", "对", "要求", "申请", "提出", "提起", "提交", "以", "因", "就", "与", "等", "的", "通过", "认为");
    private static final int NAME_MAX = 3;

    private static final int BRACKET_MAX = 24;

    private static final int DEFENDANT_WITHIN = 20;
    private static final List<String> DEFENDANTS = List.of("我局", "我委", "我镇", "本机关", "政府", "局", "委员会", "信息公开");

    /** Characters that begin what follows a name, and are in none. */
    private static final List<String> NO_GIVEN = List.of(
            "向", "不", "诉", "对", "的", "等", "与", "以", "因", "就", "女", "先", "述", "提", "申", "要", "县", "市", "区", "镇", "乡",
            "村", "局", "民");

    private PersonalNames() {}

    /** Behind a role first, then before 诉. */
    static List<Quote> in(Prose prose) {
        List<Quote> names = new ArrayList<>();
        for (String role : ROLES) {
            prose.quotes(role).forEach(quote -> nameAfter(quote).ifPresent(names::add));
        }
        prose.quotes("诉").forEach(quote -> plaintiff(quote).ifPresent(names::add));
        for (String request : REQUESTS) {
            prose.quotes(request).forEach(quote -> nameBefore(quote).ifPresent(names::add));
        }
        return names;
    }

    private static Optional<Quote> nameAfter(Quote role) {
        String text = role.piece().text();
        int start = role.end();
        while (start < text.length() && "：: “\"（(".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        for (int length = NAME_MAX; length >= 2; length--) {
            int end = start + length;
            if (end <= text.length() && isName(text.substring(start, end)) && isEnd(text, end)) {
                return Optional.of(new Quote(role.piece(), start, end));
            }
        }
        return Optional.empty();
    }

    /** 张三诉我局政府信息公开案: the name begins a sentence or follows a mark. */
    private static Optional<Quote> plaintiff(Quote verb) {
        String text = verb.piece().text();
        boolean isCase = DEFENDANTS.stream()
                .anyMatch(text.substring(verb.end(), Math.min(text.length(), verb.end() + DEFENDANT_WITHIN))::contains);
        return isCase ? nameBefore(verb) : Optional.empty();
    }

    /** A name that begins a sentence or follows a mark, and goes right up to the words or to a bracket before them. */
    private static Optional<Quote> nameBefore(Quote words) {
        String text = words.piece().text();
        int end = withoutBracket(text, words.start());
        for (int length = 2; length <= NAME_MAX; length++) {
            int start = end - length;
            boolean begins = start == 0 || start > 0 && "，。；、（(《：“\n ".indexOf(text.charAt(start - 1)) >= 0;
            if (begins && isName(text.substring(start, end))) {
                return Optional.of(new Quote(words.piece(), start, end));
            }
        }
        return Optional.empty();
    }

    /** Where a bracket starts that ends there, no longer than a telephone number needs; else there. */
    private static int withoutBracket(String text, int end) {
        boolean closed = end > 0 && "）)".indexOf(text.charAt(end - 1)) >= 0;
        int open = closed ? Math.max(text.lastIndexOf('（', end), text.lastIndexOf('(', end)) : -1;
        return open >= 0 && end - open <= BRACKET_MAX ? open : end;
    }

    private static boolean isName(String words) {
        return FAMILY_NAMES.indexOf(words.charAt(0)) >= 0
                && words.chars().skip(1).allMatch(c -> Character.isIdeographic(c) && MASKS.indexOf(c) < 0)
                && NO_NAMES.stream().noneMatch(words::startsWith)
                && NO_GIVEN.stream().noneMatch(words.substring(1)::contains);
    }

    private static boolean isEnd(String text, int end) {
        return end == text.length()
                || ENDS.indexOf(text.charAt(end)) >= 0
                || VERBS.stream().anyMatch(verb -> text.startsWith(verb, end));
    }
}
