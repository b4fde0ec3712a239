package dev.gouji.parse.prose;

import dev.gouji.contract.report.Metric;
import java.util.Map;

/** Names of figures on what was disclosed, posted and viewed. */
final class DisclosureWords {
    private static final WordList WEBSITE = WordList.of("网站", "门户", "官网", "信息网");
    private static final WordList NEW_MEDIA = WordList.of("新媒体", "微信", "微博", "公众号", "客户端", "抖音", "视频号", "头条号");
    private static final WordList GAZETTE = WordList.of("公报");
    private static final Map<Metric, WordList> SUFFIXES = Map.of(
            Metric.DISCLOSED_ON_WEBSITE, WEBSITE,
            Metric.DISCLOSED_IN_NEW_MEDIA, NEW_MEDIA,
            Metric.DISCLOSED_IN_GAZETTE, GAZETTE);
    private static final Map<Metric, Metric> POSTED = Map.of(
            Metric.DISCLOSED_ON_WEBSITE, Metric.POSTED_ON_WEBSITE,
            Metric.DISCLOSED_IN_NEW_MEDIA, Metric.POSTED_IN_NEW_MEDIA);
    private static final WordList ELSEWHERE = WordList.of(
            "公开栏", "公示栏", "公告栏", "宣传栏", "电子屏", "显示屏", "广播", "电视", "报纸", "报刊", "新闻媒体", "其他方式", "其他渠道", "其它方式", "其它渠道",
            "查阅点", "触摸屏");
    private static final WordList TAIL = WordList.of(
            "共计", "总计", "合计", "累计", "共", "总数", "总量", "数量", "条数", "数", "量", "为", "是", "计", "有", "达到", "达", "的", "了", ":",
            "总", "约", "各");
    /** Nothing but these may stand between the verb and the number when it is the total. */
    private static final WordList TOTAL = WordList.of(
            "政府", "政务", "信息", "各类", "各项", "各种", "各级", "了", "共计", "共", "总计", "合计", "累计", "总数", "总量", "数量", "数", "量", "达",
            "为", "有", "全部", "本级", "公开", "我区", "我市", "我县", "我局", "我镇", "我街道", "我乡", "单位", "机关", "本机关", "本单位", "的", "总",
            "约", "类", "其中", "部门", "动态");

    private DisclosureWords() {}

    /** What a number with that label counts, null where in doubt. */
    static Metric metric(String label, Topic topic, String unit) {
        Metric views = views(label, unit);
        if (views != null) {
            return views;
        }
        if (!"条件篇份则项个期".contains(unit) || unit.isEmpty()) {
            return null;
        }
        if (topic.whole() != Metric.DISCLOSED
                && label.indexOf('公') < 0
                && label.indexOf('发') < 0
                && label.indexOf('推') < 0) {
            return null;
        }
        if (topic.whole() == Metric.DISCLOSED && !isTotal(label)) {
            Metric channel = channel(label);
            boolean sole = channel != null
                    && Words.endsWith(
                            Words.withoutEnd(
                                    label, "上", "公开", "发布", "政府", "政务", "信息", "平台", "渠道", "方式", "的", "共", "为", ":", "数",
                                    "主动", "公布", "账号"),
                            suffixes(channel));
            return sole ? channel : null;
        }
        int verb = Words.last(label, "主动公开", "公布", "发布", "推送", "编发");
        int disclosed = label.lastIndexOf("公开");
        boolean passive = isTotal(label) && isSaidOfAll(label);
        if (!passive || Words.any(label, "依申请", "不予", "未公开", "应公开", "免予", "转载", "下属", "征集", "解读")) {
            return null;
        }
        Metric channel = channel(label);
        boolean several = Words.count(label, "网站", "门户") > 0 && Words.any(label, NEW_MEDIA)
                || Words.any(label, "等", "及", "和", "、");
        boolean posted = verb > disclosed && !label.startsWith("公布", verb);
        if (posted) {
            return several || channel == null ? null : posted(label, channel);
        }
        return several || channel == null ? Metric.DISCLOSED : channel;
    }

    /** 发布政府信息 in a channel is disclosure; 发布信息 and 发布文章 are whatever was put there. */
    private static Metric posted(String label, Metric channel) {
        if (label.contains("政府信息")) {
            return channel;
        }
        return POSTED.get(channel);
    }

    /** 公开信息9条 without more may speak of the topic before it alone. */
    private static boolean isSaidOfAll(String label) {
        return Words.any(label, "主动公开", "共", "累计", "全年", "总计", "合计", "政府信息", "年", "发布", "推送", "编发")
                && !Words.any(label, "的主动公开", "电子化", "类信息", "领域");
    }

    private static boolean isTotal(String label) {
        if (Words.withoutStart(label, "其他", "其它", "其余").length() < label.length()) {
            return false;
        }
        String[] verbs = {"主动公开", "公开发布", "公开", "公布", "发布", "推送", "编发"};
        for (String verb : verbs) {
            int at = label.indexOf(verb);
            while (at >= 0) {
                if (isFiller(label.substring(at + verb.length()), verb)) {
                    return true;
                }
                at = label.indexOf(verb, at + 1);
            }
        }
        return false;
    }

    private static boolean isFiller(String between, String verb) {
        boolean noun = between.contains("信息")
                || verb.equals("主动公开")
                || (verb.equals("发布") || verb.equals("推送") || verb.equals("编发"))
                        && Words.any(between, "文章", "推文", "图文");
        String left = Words.withoutStart(between, TOTAL);
        return noun
                && Words.withoutStart(left, "文章", "推文", "图文", "共", "累计", "共计").isEmpty();
    }

    private static WordList suffixes(Metric channel) {
        return SUFFIXES.getOrDefault(channel, ELSEWHERE);
    }

    /** The one channel that a label names; null for none and for several. */
    static Metric channel(String label) {
        boolean website = Words.any(label, WEBSITE);
        boolean media = Words.any(label, NEW_MEDIA);
        boolean gazette = Words.any(label, GAZETTE);
        boolean elsewhere = Words.any(label, ELSEWHERE);
        int named = (website ? 1 : 0) + (media ? 1 : 0) + (gazette ? 1 : 0) + (elsewhere ? 1 : 0);
        if (named != 1) {
            return null;
        }
        if (website) {
            return Metric.DISCLOSED_ON_WEBSITE;
        }
        if (media) {
            return Metric.DISCLOSED_IN_NEW_MEDIA;
        }
        return gazette ? Metric.DISCLOSED_IN_GAZETTE : Metric.DISCLOSED_ELSEWHERE;
    }

    private static Metric views(String label, String unit) {
        if (!unit.equals("次") && !unit.equals("人次")) {
            return null;
        }
        String tail = Words.withoutEnd(label, TAIL);
        boolean views =
                Words.endsWith(tail, "访问", "浏览", "点击", "访问量", "浏览量", "点击量", "浏览次", "访问次", "点击次", "浏览次数", "访问次数");
        return views
                        && !Words.any(label, NEW_MEDIA)
                        && !Words.any(label, "视频", "直播", "专栏", "栏目", "文章", "单篇", "日均", "月均")
                ? Metric.SITE_VIEWS
                : null;
    }
}
