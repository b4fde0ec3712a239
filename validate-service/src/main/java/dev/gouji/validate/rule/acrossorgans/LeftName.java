package dev.gouji.validate.rule.acrossorgans;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Organ;
import dev.gouji.validate.rule.Opening;
import dev.gouji.validate.rule.OwnName;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import java.util.List;
import java.util.Optional;

/**
 * The name of another department where a department speaks of itself: as the one who made the report or answers for
 * it, or as the subject of the sentence that part one opens with. Left from the report that was copied.
 */
final class LeftName {
    private static final String NAME = "([\\p{Han}]{2,18}?(?:局|厅|委员会))";
    private static final Pattern SUBJECT =
            Pattern.compile("^" + NAME + "(?:认真|坚持|严格|高度|扎实|积极|深入|全面|切实|紧紧|围绕|按照|以|主动|始终|持续|不断|在|共|进一步|政府信息公开|[，,])");
    private static final Pattern MAKER = Pattern.compile("(?:公布|公开|发布|由|现将)" + NAME
            + "(?:根据|依据|按照|编制|20\\d\\d年|的?政府信息公开)|(?:请与|请联系)" + NAME + "(?:联系|办公室|[，,（(。]|$)");
    private static final Pattern ACTOR = Pattern.compile("^\\s*(?:20\\d\\d年(?:度)?[，,]?)?" + NAME
            + "(?:认真|坚持|严格|高度|扎实|积极|深入|全面|切实|紧紧|围绕|主动|始终|持续|不断|健全|明确|建立|完善|强化|加强|落实)");
    private static final List<String> OUR =
            List.of("我局", "我委", "我厅", "我县", "我市", "我区", "我单位", "本局", "本机关", "经验", "学习", "借鉴", "案例", "来我", "到我");
    private static final String LEVELS = "省市县区州盟旗";
    /** 市场, 市政, 市容, 区划 are no places. */
    private static final List<String> NO_PLACES = List.of("市场", "市政", "市容", "区划", "区域");

    private static final List<String> NO_PLACES_BEFORE = List.of("城市", "社区", "园区", "灾区", "库区", "景区");

    /** Bodies that were put together or renamed in many places: either name is the organ's own. */
    private static final List<List<String>> ALIKE = List.of(
            List.of("城管", "城市管理", "执法"),
            List.of("数据", "政务", "审批", "营商"),
            List.of("扶贫", "乡村振兴", "农业", "畜牧", "农机"),
            List.of("粮食", "发展", "发改", "物价"),
            List.of("人防", "人民防空", "住房", "住建", "房产", "城乡建设"),
            List.of("国资", "国有资产", "财政", "金融"),
            List.of("文化", "文旅", "旅游", "体育", "广电", "文物"),
            List.of("科技", "科学", "工信", "工业", "经济", "商务"),
            List.of("自然资源", "规划", "国土", "林业"),
            List.of("民政", "老龄", "社会工作"),
            List.of("卫生", "卫健", "医保", "医疗", "中医药"),
            List.of("市场监督", "市监", "知识产权", "工商", "质量"));

    /** Characters that say nothing of the task. */
    private static final String ANY_TASK = "业管理服务和与工作";

    private LeftName() {}

    /** Where it stands first; empty where the organ is no department. */
    static Optional<Quote> in(Prose prose, Organ organ) {
        if (!organ.kind().isDepartment()) {
            return Optional.empty();
        }
        return inPreface(prose, organ).or(() -> asSubject(prose, organ)).or(() -> fromElsewhere(prose, organ));
    }

    private static Optional<Quote> inPreface(Prose prose, Organ organ) {
        for (Prose.Piece piece : prose.pieces(null)) {
            Matcher maker = MAKER.matcher(piece.text());
            while (maker.find()) {
                int group = maker.start(1) >= 0 ? 1 : 2;
                if (isAnother(maker.group(group), organ)) {
                    return Optional.of(new Quote(piece, maker.start(group), maker.end(group)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Quote> asSubject(Prose prose, Organ organ) {
        return Opening.of(prose).flatMap(opening -> {
            Matcher subject = SUBJECT.matcher(opening.subject());
            if (!subject.find() || !isAnother(subject.group(1), organ)) {
                return Optional.empty();
            }
            Quote sentence = opening.sentence();
            int at = sentence.start() + sentence.words().indexOf(subject.group(1));
            return Optional.of(
                    new Quote(sentence.piece(), at, at + subject.group(1).length()));
        });
    }

    /** A department of another place of the same level that does what the organ should: 青石县民政局健全…公开…. */
    private static Optional<Quote> fromElsewhere(Prose prose, Organ organ) {
        for (Prose.Piece piece : prose.pieces(Chapter.OVERALL)) {
            int at = 0;
            while (at < piece.text().length()) {
                Quote sentence = new Quote(piece, at, at).sentence();
                String words = sentence.words();
                Matcher subject = ACTOR.matcher(words);
                if (subject.find()
                        && OUR.stream().noneMatch(words::contains)
                        && isOfElsewhere(subject.group(1), organ)) {
                    return Optional.of(new Quote(piece, at + subject.start(1), at + subject.end(1)));
                }
                at = sentence.end() + 1;
            }
        }
        return Optional.empty();
    }

    private static boolean isOfElsewhere(String name, Organ organ) {
        int place = placeEnd(name);
        int own = placeEnd(organ.name());
        return place > 2
                && own > 0
                && name.charAt(place - 1) == organ.name().charAt(own - 1)
                && !organ.name().contains(name.substring(0, place - 1))
                && !OwnName.mayBe(organ, name);
    }

    /** Whether a name cannot be this organ's: another task, or the same one elsewhere. */
    private static boolean isAnother(String name, Organ organ) {
        if (OwnName.mayBe(organ, name)) {
            return false;
        }
        int place = placeEnd(name);
        int own = placeEnd(organ.name());
        String task = task(name, place);
        String ownTask = task(organ.name(), own);
        if (place == 0 || own == 0 || task.isEmpty()) {
            return false;
        }
        if (task.equals(ownTask)) {
            String where = name.substring(0, place);
            return where.length() > 2
                    && where.charAt(place - 1) == organ.name().charAt(own - 1)
                    && !organ.name().substring(0, own).contains(where)
                    && !where.contains(organ.name().substring(0, own));
        }
        return task.chars().noneMatch(c -> ownTask.indexOf(c) >= 0 && ANY_TASK.indexOf(c) < 0)
                && !isAlike(task, ownTask);
    }

    private static boolean isAlike(String one, String other) {
        for (List<String> names : ALIKE) {
            if (names.stream().anyMatch(one::contains) && names.stream().anyMatch(other::contains)) {
                return true;
            }
        }
        return false;
    }

    private static int placeEnd(String name) {
        for (int at = name.length() - 1; at >= 0; at--) {
            int from = at;
            boolean place = LEVELS.indexOf(name.charAt(at)) >= 0
                    && NO_PLACES.stream().noneMatch(words -> name.startsWith(words, from))
                    && NO_PLACES_BEFORE.stream().noneMatch(words -> name.startsWith(words, from - 1));
            if (place) {
                return at + 1;
            }
        }
        return 0;
    }

    private static String task(String name, int from) {
        String task = name.substring(from);
        for (String end : new String[] {"委员会", "办公室", "局", "厅", "委"}) {
            if (task.endsWith(end)) {
                return task.substring(0, task.length() - end.length());
            }
        }
        return task;
    }
}
