package dev.gouji.parse.recognise;

import dev.gouji.parse.organ.OrganResolver;
import java.util.List;

/** Which words are the name of an organ: a place, and behind it a government, committee, office, department. */
final class OrganName {
    private static final int LENGTH_MIN = 3;
    private static final int LENGTH_MAX = 36;
    private static final int PLACE_WITHIN = 12;
    private static final String GOVERNMENT = "人民政府";
    private static final String SUB_DISTRICT = "街道";
    private static final String OF_SUB_DISTRICT = "办事处";
    private static final int SUB_DISTRICT_NAME_MAX = 6;
    /** 住房和城乡建设局. */
    private static final String NO_PLACE = "城乡";

    private static final String SELF = "省市县区旗镇乡街局委厅办院校部机单";
    private static final String BRANCH = "分局";
    private static final int BRANCH_PLACE_MAX = 8;
    private static final String TRAFFIC = "交";
    private static final List<String> POLICE_WORDS = List.of("公安", "交通", "交警", "警察", "管理", "高速公路", "公路", "巡逻");
    private static final List<String> POLICE_UNITS = List.of("大队", "支队", "总队", "局");
    /** 下辖街道, 所属街道, 有关街道. */
    private static final String NO_OWN_STREET = "下辖属有关全";

    private static final List<String> ENDINGS = List.of(
            "人民政府", "管理委员会", "委员会", "管委会", "办事处", "街道办", "分局", "总局", "局", "厅", "中心", "海关", "支队", "总队", "镇政府", "乡政府",
            "发改委", "发展改革委", "卫健委", "卫生健康委", "国资委", "科委", "教委", "经信委", "住建委", "建委", "商务委", "农委");
    private static final List<String> GOES_ON = List.of("办公厅", "办公室", "分局", "办");
    private static final List<String> PLACE_WORDS = List.of("省", "市", "县", "区", "旗", "州", "盟", "镇", "乡", "街道");
    private static final String NEVER_INSIDE = "的各及其与对在由我该是为被把给让从了着年请疑:、，,。;；";
    private static final List<String> NO_OWN_NAME = List.of(
            "国务院", "党中央", "上级", "有关", "相关", "其他", "中共", "根据", "按照", "依据", "依照", "遵照", "结合", "通过", "贯彻", "经", "本县", "本市",
            "本区", "本镇", "本乡", "全县", "全市", "全区", "将");

    private OrganName() {}

    /** The name that starts at this character; null when none does. */
    static String at(String text, int from) {
        int limit = Math.min(text.length(), from + LENGTH_MAX);
        for (int at = from; at < limit; at++) {
            if (!Character.isIdeographic(text.charAt(at)) || NEVER_INSIDE.indexOf(text.charAt(at)) >= 0) {
                return null;
            }
            int end = at + 1;
            if (end - from >= LENGTH_MIN && endsHere(text, from, end)) {
                String name = text.substring(from, longest(text, end));
                if (isName(name)) {
                    return name;
                }
            }
        }
        return null;
    }

    private static boolean endsHere(String text, int from, int end) {
        if (end < text.length() && text.charAt(end) == '长') {
            return false;
        }
        for (String ending : ENDINGS) {
            int start = end - ending.length();
            if (start > from && text.startsWith(ending, start)) {
                return true;
            }
        }
        return false;
    }

    private static int longest(String text, int end) {
        if (text.startsWith(GOVERNMENT, end - GOVERNMENT.length())) {
            int office = endOfSubDistrict(text, end);
            if (office > end) {
                return office;
            }
        }
        int branch = endOfBranch(text, end);
        int police = endOfTrafficPolice(text, branch);
        if (police > end) {
            return police;
        }
        for (String more : GOES_ON) {
            if (text.startsWith(more, end)) {
                boolean office =
                        !more.equals("办") || end + 1 == text.length() || !Character.isIdeographic(text.charAt(end + 1));
                return office ? end + more.length() : end;
            }
        }
        return end;
    }

    /** 某某区人民政府某某街道办事处: a sub-district is run by an office that its district sends there. */
    private static int endOfSubDistrict(String text, int end) {
        int street = text.indexOf(SUB_DISTRICT, end);
        if (street < end + 2 || street > end + SUB_DISTRICT_NAME_MAX) {
            return end;
        }
        for (int at = end; at < street; at++) {
            char unit = text.charAt(at);
            if (!Character.isIdeographic(unit) || NEVER_INSIDE.indexOf(unit) >= 0 || NO_OWN_STREET.indexOf(unit) >= 0) {
                return end;
            }
        }
        int behind = street + SUB_DISTRICT.length();
        return text.startsWith(OF_SUB_DISTRICT, behind) ? behind + OF_SUB_DISTRICT.length() : behind;
    }

    /** 某某市生态环境局某某县分局: a bureau's branch bears the bureau's name and its own place. */
    private static int endOfBranch(String text, int end) {
        int branch = text.charAt(end - 1) == '局' ? text.indexOf(BRANCH, end) : -1;
        if (branch < end + 2 || branch > end + BRANCH_PLACE_MAX || "县区市旗".indexOf(text.charAt(branch - 1)) < 0) {
            return end;
        }
        for (int at = end; at < branch; at++) {
            char unit = text.charAt(at);
            if (!Character.isIdeographic(unit) || unit == '和' || NEVER_INSIDE.indexOf(unit) >= 0) {
                return end;
            }
        }
        return branch + BRANCH.length();
    }

    /** 某某县公安局交通警察大队: it publishes a report of its own. */
    private static int endOfTrafficPolice(String text, int end) {
        if (text.charAt(end - 1) != '局') {
            return end;
        }
        int at = end;
        for (int behind = behindAny(text, at, POLICE_WORDS); behind > at; behind = behindAny(text, at, POLICE_WORDS)) {
            at = behind;
        }
        int unit = at > end && text.substring(end, at).contains(TRAFFIC) ? behindAny(text, at, POLICE_UNITS) : at;
        return unit > at && !text.startsWith("长", unit) ? unit : end;
    }

    private static int behindAny(String text, int from, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, from)) {
                return from + word.length();
            }
        }
        return from;
    }

    /** Whether a name is that of the traffic police of a bureau. */
    static boolean isWithTrafficPolice(String name) {
        int bureau = name.lastIndexOf('局', name.length() - 2);
        return bureau > 0 && endOfTrafficPolice(name, bureau + 1) == name.length();
    }

    /** Whether all of the characters are such as names are made of. */
    static boolean isOfWordsInNames(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (!Character.isIdeographic(words.charAt(at)) || NEVER_INSIDE.indexOf(words.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether these words are a name in full; 区教育局 is none, since it does not say of which district. */
    static boolean isName(String name) {
        return name.length() >= LENGTH_MIN
                && name.length() <= LENGTH_MAX
                && !speaksOfItself(name)
                && (!startsWithAny(name, NO_OWN_NAME) || name.startsWith("将乐县"))
                && (isPlaced(name) || OrganResolver.startsWithPlace(name))
                && OrganResolver.kind(name) != null;
    }

    private static boolean startsWithAny(String name, List<String> words) {
        for (String word : words) {
            if (name.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** 我街道, 本局: no name, but how its bearer speaks of itself; 本溪市 is a city. */
    static boolean speaksOfItself(String name) {
        return name.startsWith("我") || name.length() > 1 && name.charAt(0) == '本' && SELF.indexOf(name.charAt(1)) >= 0;
    }

    /** A place that no table knows is still seen by its last character, unless words stand in front of one it knows. */
    private static boolean isPlaced(String name) {
        for (String word : PLACE_WORDS) {
            int where = name.indexOf(word, 2);
            if (where >= 0
                    && where <= PLACE_WITHIN
                    && where + word.length() < name.length()
                    && !name.startsWith(NO_PLACE, where - 1)) {
                return !holdsPlace(name, where + word.length());
            }
        }
        return false;
    }

    /** 打造新版重庆市某某局: the name starts later. */
    private static boolean holdsPlace(String name, int end) {
        for (int from = 1; from < end - 2; from++) {
            if (OrganResolver.mayStartPlace(name, from) && OrganResolver.isKnownPlace(name.substring(from, end))) {
                return true;
            }
        }
        return false;
    }
}
