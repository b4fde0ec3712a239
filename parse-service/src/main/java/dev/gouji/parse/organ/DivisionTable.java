package dev.gouji.parse.organ;

import dev.gouji.contract.division.DivisionNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The divisions of China since 2003 with the years in which they were in force. Read from the table of {@link DivisionNames} when
 * first asked; its source and date stand in {@code parse-service/src/division-table}.
 */
final class DivisionTable {

    private static final int NAME_FROM = 7;
    private static final int ROWS = 4096;
    private static final List<String> ENDINGS = List.of(
            "特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "自治州", "自治县", "自治旗", "地区", "新区", "林区", "省", "市", "县", "区", "旗",
            "盟");
    private static final int STEM_LENGTH_MIN = 2;
    private static final String PREFECTURE = "州";
    private static final String AUTONOMOUS_PREFECTURE = "自治州";
    /** 回族, 土家族苗族, 柯尔克孜 behind the place of an autonomous prefecture; two of them have no 族. */
    private static final Pattern PEOPLES = Pattern.compile("(?:(?:[回藏彝壮傣白羌苗侗]|土家|布依|朝鲜|哈尼|傈僳|景颇|蒙古|哈萨克|柯尔克孜)族?)+$");

    private final Map<String, List<Division>> byName = new HashMap<>(ROWS);
    private final Map<String, List<Division>> byCode = new HashMap<>(ROWS);
    /** How long the longest name is that starts with these two characters. */
    private final Map<Integer, Integer> longest = new HashMap<>(ROWS);

    private DivisionTable(String text) {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            Division division = division(text, from, end);
            add(byName, division.name(), division);
            add(byCode, division.code(), division);
            longest.merge(pair(division.name(), 0), division.name().length(), Math::max);
            from = end + 1;
        }
    }

    private static final class Loaded {
        private static final DivisionTable TABLE = new DivisionTable(DivisionNames.file());
    }

    /** The same by the name without its ending; only names that leave it off ask for it. */
    private static final class Stems {
        private static final Map<String, List<Division>> MAP = stems();
    }

    /** Autonomous prefectures by the name that everybody uses: without their peoples. */
    private static final class Prefectures {
        private static final Map<String, List<Division>> MAP = prefectures();
    }

    /** The table; loaded by the first who asks. */
    static DivisionTable get() {
        return Loaded.TABLE;
    }

    private static void add(Map<String, List<Division>> map, String key, Division division) {
        List<Division> known = map.get(key);
        if (known == null) {
            map.put(key, List.of(division));
        } else {
            List<Division> more = new ArrayList<>(known);
            more.add(division);
            map.put(key, more);
        }
    }

    private static Division division(String text, int from, int end) {
        int nameEnd = cut(text, from + NAME_FROM, end);
        int firstEnd = cut(text, nameEnd + 1, end);
        String first = nameEnd < end ? text.substring(nameEnd + 1, firstEnd) : "";
        return new Division(
                text.substring(from, from + NAME_FROM - 1),
                text.substring(from + NAME_FROM, nameEnd),
                first.isEmpty() ? 0 : Integer.parseInt(first),
                firstEnd < end ? Integer.parseInt(text.substring(firstEnd + 1, end)) : Division.IN_FORCE);
    }

    private static int cut(String text, int from, int end) {
        int tab = text.indexOf('\t', from);
        return tab < 0 || tab > end ? end : tab;
    }

    private static Map<String, List<Division>> stems() {
        Map<String, List<Division>> stems = new HashMap<>(ROWS);
        for (List<Division> divisions : get().byName.values()) {
            String stem = stem(divisions.getFirst().name());
            if (stem.length() >= STEM_LENGTH_MIN) {
                divisions.forEach(division -> add(stems, stem, division));
            }
        }
        return stems;
    }

    private static Map<String, List<Division>> prefectures() {
        Map<String, List<Division>> prefectures = new HashMap<>();
        for (List<Division> divisions : get().byName.values()) {
            String name = divisions.getFirst().name();
            if (name.endsWith(AUTONOMOUS_PREFECTURE)) {
                String place = PEOPLES.matcher(name.substring(0, name.length() - AUTONOMOUS_PREFECTURE.length()))
                        .replaceFirst("");
                divisions.forEach(division -> add(prefectures, place + PREFECTURE, division));
            }
        }
        return prefectures;
    }

    private static String stem(String name) {
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return "";
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }

    /** How long a name can be that starts at a place of a text; 0 where none does. */
    int longestAt(String text, int at) {
        return at + 1 < text.length() ? Math.min(longest.getOrDefault(pair(text, at), 0), text.length() - at) : 0;
    }

    /** All that ever had this name in full, 临夏州 for 临夏回族自治州 too. */
    List<Division> named(String name) {
        List<Division> known = byName.getOrDefault(name, List.of());
        return known.isEmpty() && name.endsWith(PREFECTURE) ? Prefectures.MAP.getOrDefault(name, List.of()) : known;
    }

    /** All whose name is this one without 省, 市, 县, 区 … at its end. */
    List<Division> withStem(String stem) {
        return Stems.MAP.getOrDefault(stem, List.of());
    }

    /** All that ever had this code. */
    List<Division> coded(String code) {
        return byCode.getOrDefault(code, List.of());
    }
}
