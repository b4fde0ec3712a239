package dev.gouji.parse.organ;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Words for areas that a committee runs in the place of a government: development zones, parks, scenic areas. */
final class Zones {
    private static final List<String> SCENIC =
            List.of("风景名胜区", "风景区", "名胜区", "旅游度假区", "度假区", "自然保护区", "保护区", "景区", "森林公园", "湿地公园", "国家公园");
    private static final List<String> DEVELOPMENT = List.of(
            "开发区", "实验区", "试验区", "示范区", "合作区", "保税区", "综保区", "保税港区", "高新区", "经开区", "工业园区", "工业园", "产业园区", "产业园", "科技园区",
            "科技园", "园区", "工业区", "集聚区", "聚集区", "科学城", "新区", "经济区", "自贸区", "自由贸易港", "物流园", "商务区", "管理区");
    private static final List<String> ZONE_WORDS = Stream.of(
                    DEVELOPMENT.stream(),
                    SCENIC.stream(),
                    Stream.of("高新技术", "经济技术", "经济", "产业", "综合", "旅游", "国家级", "省级"))
            .flatMap(words -> words)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final List<String> TOWN_ENDINGS = List.of("街道", "镇", "乡");

    private Zones() {}

    static boolean isScenic(String name) {
        return SCENIC.stream().anyMatch(name::contains);
    }

    /** A zone named alone, without its committee; 新区 that are divisions have to be told apart before. */
    static boolean isBare(String name) {
        return Stream.concat(DEVELOPMENT.stream(), SCENIC.stream()).anyMatch(name::endsWith);
    }

    /** 高新区, 经济技术开发区: which one it is, it does not say. */
    static boolean isGeneric(String zone) {
        String left = zone;
        for (String word : ZONE_WORDS) {
            left = left.replace(word, "");
        }
        return left.isEmpty();
    }

    /** Where the zone's own name ends, before committee or department; -1 when none is named behind that character. */
    static int endIn(String name, int from) {
        int end = -1;
        for (List<String> words : List.of(DEVELOPMENT, SCENIC)) {
            for (String word : words) {
                int where = name.indexOf(word, from);
                if (where >= 0 && where + word.length() > end && !isTown(name, where + word.length())) {
                    end = where + word.length();
                }
            }
        }
        return end;
    }

    /** 开发区街道 is a sub-district. */
    private static boolean isTown(String name, int end) {
        for (String ending : TOWN_ENDINGS) {
            if (name.startsWith(ending, end)) {
                return true;
            }
        }
        return false;
    }
}
