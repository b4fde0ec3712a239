package dev.gouji.parse.prose;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;

/** Whose figures the words before a number are about, and of which time. */
final class Scopes {
    private static final WordList REGION = WordList.of("全区", "全市", "全县", "全省", "全州", "全旗", "全盟", "全域", "全系统", "辖区");
    private static final WordList MEMBERS = WordList.of(
            "各乡镇", "各镇", "各乡", "各街道", "各县", "各区", "各地", "各部门", "各单位", "各级", "区直", "县直", "市直", "各市", "各有关", "乡镇主动");
    /** 所属事业单位未收到申请: offices under the organ, which report for themselves. */
    private static final WordList SUBORDINATES = WordList.of(
            "下属", "所属", "直属", "局属", "委属", "厅属", "部属", "市属", "县属", "区属", "镇属", "派出机构", "派出机关", "二级单位", "二级机构", "下级",
            "基层单位");

    private static final WordList OWN =
            WordList.of("我局", "我办", "我委", "我单位", "本机关", "我镇", "我街道", "我乡", "本单位", "我厅", "我院", "我中心", "局机关");
    private static final WordList OTHER_PERIODS = WordList.of(
            "上半年", "下半年", "去年", "前年", "上年", "上一年", "季度", "近年", "两年来", "三年来", "四年来", "五年来", "近两年", "近三年", "近五年", "历年",
            "以往", "每年", "每月", "累计至今", "建站以来", "开通以来", "成立以来", "施行以来", "实施以来", "开设以来", "运行以来", "上线以来", "往年", "同期", "预计");
    /** 其中2021年转来2件: what came over from a year is no figure of that year. */
    private static final WordList CARRIED = WordList.of("结转", "转结", "转来", "转入");
    /** 公示2024年度决算: a document of that year. */
    private static final WordList DOCUMENTS =
            WordList.of("决算", "预算", "部门决算", "部门预算", "财政决算", "财政预算", "工作要点", "年度报告", "年报");
    /** 其中县本级收到6件: a part of what the whole place received. */
    private static final WordList OWN_LEVEL = WordList.of("县本级", "市本级", "区本级", "省本级", "州本级", "旗本级", "政府本级");

    private static final WordList WHOLE_YEAR = WordList.of("全年", "本年度", "同比", "较", "相比", "比上", "比去");

    private static final WordList COMPARISONS = WordList.of("比", "较", "相较", "相比");
    private static final Pattern INTO = Pattern.compile("(?:结转|转结|转)(?:至|到|入)?(20\\d\\d)");

    /** Only these last words before a number can put it into a part of a year: 上半年, 3月份. */
    private static final int NEAR = 30;

    /** Whether what is said of the whole place is the organ's own. */
    private final boolean government;

    private final OtherOffices others;

    private final Integer year;
    /** As it is printed; null when unknown. */
    private final String named;

    /** @param year of the report, null when unknown */
    Scopes(Organ organ, Integer year) {
        OrganKind kind = organ.kind();
        this.government = kind == OrganKind.GOVERNMENT || kind == OrganKind.DEVELOPMENT_ZONE;
        this.others = new OtherOffices(organ);
        this.year = year;
        this.named = year == null ? null : year + "年";
    }

    /**
     * The scope that words set, or the one before where they set none.
     *
     * @param words between the number before and this one
     */
    Scope after(String words, Scope before) {
        if (Words.any(words, CARRIED)) {
            return before;
        }
        String near = words.length() <= NEAR ? words : words.substring(words.length() - NEAR);
        boolean wholeYear = Words.any(near, WHOLE_YEAR);
        if (namesOtherYear(words) || !wholeYear && (Words.any(near, OTHER_PERIODS) || namesMonths(near))) {
            return Scope.OTHER_PERIOD;
        }
        if ((government || words.contains("其中")) && Words.any(words, OWN_LEVEL)) {
            return Scope.CHANNEL;
        }
        if (Words.any(words, REGION)) {
            return government && !Words.any(words, "其他") ? Scope.ORGAN : Scope.REGION;
        }
        if (Words.any(words, MEMBERS)) {
            return Scope.REGION;
        }
        if (Words.any(words, SUBORDINATES) || others.speak(words)) {
            return Scope.CHANNEL;
        }
        return Words.any(words, OWN) || namesYear(words) ? Scope.ORGAN : before;
    }

    /** 比2022年(31件)下降29%: the other year holds for the figure that is compared with, and no further. */
    boolean compares(String words) {
        for (String word : COMPARISONS) {
            int at = words.lastIndexOf(word);
            if (at >= 0 && namesOtherYear(words.substring(at))) {
                return true;
            }
        }
        return false;
    }

    /** 结转至2024年 is left over in the report on 2023, and taken over in that on 2024; null where nobody can tell. */
    Metric carried(Metric metric, String words) {
        Matcher into = INTO.matcher(words);
        if (metric != Metric.CARRIED_OUT || year == null || !into.find()) {
            return metric;
        }
        int next = Integer.parseInt(into.group(1));
        if (next == year && words.contains(year - 1 + "年")) {
            return Metric.CARRIED_IN;
        }
        return next == year + 1 ? metric : null;
    }

    /** Of the figures of one sentence with those of the year before. */
    Comparisons comparisons() {
        return new Comparisons(year);
    }

    private boolean namesYear(String words) {
        return named != null && words.contains(named);
    }

    private boolean namesOtherYear(String words) {
        for (int at = words.indexOf('年'); at >= 0; at = words.indexOf('年', at + 1)) {
            int named = yearBefore(words, at);
            boolean since = words.startsWith("年以来", at) || words.startsWith("年起", at);
            if (DOCUMENTS.lengthAt(words, words.startsWith("年度", at) ? at + 2 : at + 1) > 0) {
                continue;
            }
            if (named > 0 && year != null && named != year || since && named > 0 && year == null) {
                return true;
            }
        }
        return false;
    }

    private static int yearBefore(String words, int at) {
        if (at < 4) {
            return -1;
        }
        int value = 0;
        for (int i = at - 4; i < at; i++) {
            char unit = words.charAt(i);
            if (unit < '0' || unit > '9') {
                return -1;
            }
            value = value * 10 + unit - '0';
        }
        return value >= 1990 && value <= 2100 ? value : -1;
    }

    /** 1月至6月, 3月份, 截至9月底: a part of the year; 12月31日 ends the whole of it. */
    private static boolean namesMonths(String words) {
        for (int at = words.indexOf('月'); at > 0; at = words.indexOf('月', at + 1)) {
            char before = words.charAt(at - 1);
            boolean wholeYear = words.startsWith("12月", at - 2) && !words.startsWith("月份", at)
                    || words.startsWith("1-12月", Math.max(0, at - 4));
            boolean firstDay = words.startsWith("月1日", at) || words.startsWith("月01日", at);
            if (before >= '0' && before <= '9' && !wholeYear && !firstDay) {
                return true;
            }
        }
        return false;
    }
}
