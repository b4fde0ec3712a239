package dev.gouji.stats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Divisions in words.
 *
 * @param names by the first digits of the codes, from the reports of their governments
 */
public record Divisions(Map<String, String> names) {
    static final String COUNTRY = "全国";

    /** GB/T 2260: the first two digits. */
    private static final Map<String, String> PROVINCES = Map.ofEntries(
            Map.entry("11", "北京市"),
            Map.entry("12", "天津市"),
            Map.entry("13", "河北省"),
            Map.entry("14", "山西省"),
            Map.entry("15", "内蒙古自治区"),
            Map.entry("21", "辽宁省"),
            Map.entry("22", "吉林省"),
            Map.entry("23", "黑龙江省"),
            Map.entry("31", "上海市"),
            Map.entry("32", "江苏省"),
            Map.entry("33", "浙江省"),
            Map.entry("34", "安徽省"),
            Map.entry("35", "福建省"),
            Map.entry("36", "江西省"),
            Map.entry("37", "山东省"),
            Map.entry("41", "河南省"),
            Map.entry("42", "湖北省"),
            Map.entry("43", "湖南省"),
            Map.entry("44", "广东省"),
            Map.entry("45", "广西壮族自治区"),
            Map.entry("46", "海南省"),
            Map.entry("50", "重庆市"),
            Map.entry("51", "四川省"),
            Map.entry("52", "贵州省"),
            Map.entry("53", "云南省"),
            Map.entry("54", "西藏自治区"),
            Map.entry("61", "陕西省"),
            Map.entry("62", "甘肃省"),
            Map.entry("63", "青海省"),
            Map.entry("64", "宁夏回族自治区"),
            Map.entry("65", "新疆维吾尔自治区"),
            Map.entry("71", "台湾省"),
            Map.entry("81", "香港特别行政区"),
            Map.entry("82", "澳门特别行政区"));

    /** A step of the way down to a division. */
    public record Step(String name, String link) {}

    public Divisions {
        names = Map.copyOf(names);
    }

    /** Its name; its code when nobody told it. */
    String name(String code) {
        if (code.isEmpty()) {
            return COUNTRY;
        }
        String key = code.replaceFirst("(00)+$", "");
        String told = names.get(key);
        return PROVINCES.getOrDefault(key, told == null ? "区划 " + code : told);
    }

    /** From the country to the division itself. */
    List<Step> way(String code, Integer year) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(COUNTRY, link("", year)));
        for (int digits = 2; digits <= code.length(); digits += 2) {
            String upTo = code.substring(0, digits);
            steps.add(new Step(name(upTo), link(upTo, year)));
        }
        return steps;
    }

    static String link(String code, Integer year) {
        return Address.of(code.isEmpty() ? "/" : "/divisions/" + code)
                .with("year", year)
                .link();
    }
}
