package dev.gouji.launcher.bench;

/** Names of organs that do not exist, another one for every index. */
final class MadeUpOrgans {
    private static final String FIRST = "澜枫砚棠霁屿岚鹭檀珩瑾筠翎蓼芷苕菀葭蕴薇";
    private static final String SECOND = "汀屿岫渚湄浔潆溆滢澍濯灞烨焱煦熠燊璟瓒畲";
    private static final String[] KINDS = {
        "财政局",
        "审计局",
        "民政局",
        "教育局",
        "司法局",
        "水利局",
        "统计局",
        "林业局",
        "应急管理局",
        "医疗保障局",
        "交通运输局",
        "市场监督管理局",
        "农业农村局",
        "自然资源局",
        "卫生健康局",
        "发展和改革局",
        "商务局",
        "信访局",
        "城市管理局",
        "人力资源和社会保障局"
    };
    private static final String[] RANKS = {"县", "区"};

    private MadeUpOrgans() {}

    static String name(int index) {
        String kind = KINDS[index % KINDS.length];
        int place = index / KINDS.length;
        String rank = RANKS[place % RANKS.length];
        place /= RANKS.length;
        String county = letter(FIRST, place) + letter(SECOND, place / FIRST.length()) + rank;
        int city = place / FIRST.length() / SECOND.length();
        return (city == 0 ? "" : city(city)) + county + kind;
    }

    private static String city(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number; rest > 0; rest /= SECOND.length()) {
            name.append(letter(SECOND, rest));
        }
        return name + "州市";
    }

    private static String letter(String letters, int index) {
        return String.valueOf(letters.charAt(index % letters.length()));
    }
}
