package dev.gouji.parse.organ;

import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import java.util.List;
import java.util.Optional;

/** The kind of an organ from its name, the place that it starts with taken off. */
final class KindReader {
    private static final List<String> ENTERPRISE = List.of("公司", "集团", "总厂");
    private static final List<String> VILLAGE = List.of("村民委员会", "居民委员会", "村委会", "居委会", "社区", "村");
    private static final List<String> NO_VILLAGE = List.of("农村");
    private static final List<String> SUB_DISTRICT = List.of("办事处", "办", "党工委");
    private static final List<String> TOWN = List.of("人民政府", "政府", "党政", "党委");
    private static final List<String> COMMITTEE = List.of("管理委员会", "管委会", "党工委管委会", "党工委管理委员会");
    private static final List<String> SCENIC_COMMITTEE = List.of("管理局", "管理处", "管理办公室", "管理中心");
    private static final List<String> GOVERNMENT = List.of("人民政府", "政府", "行政公署", "行署", "区公所");
    private static final List<String> OFFICE = List.of("办公厅", "办公室", "办");
    private static final List<String> PARTY = List.of(
            "委员会", "纪委", "纪律检查", "监察委", "委办", "委组织", "委宣传", "委统战", "委政法", "委网信", "委机构编制", "委党校", "委巡察", "党委", "组织部",
            "宣传部", "统战部", "政法委", "机构编制");
    private static final List<String> MASS =
            List.of("联合会", "总工会", "红十字会", "共青团", "团委", "妇联", "科协", "残联", "文联", "工商联", "供销合作社", "供销社", "科学技术协会", "法学会");
    private static final List<String> DEPARTMENT =
            List.of("局", "委员会", "委", "厅", "署", "办公室", "办", "部", "队", "研究室", "参事室", "部门", "海关", "海事处", "机构");
    private static final List<String> INSTITUTION = List.of(
            "幼儿园", "小学", "中学", "学校", "学院", "大学", "党校", "医院", "卫生院", "保健院", "中心", "研究院", "研究所", "馆", "台", "站", "院", "社",
            "场", "处", "园", "所");
    private static final List<String> ENFORCING = List.of("局", "厅", "执法", "稽查", "监察", "调查", "派出所", "税务所", "海事处");

    private static final String TOWNS = "镇乡";
    private static final String PLACES = "省市县区州旗";
    private static final int PLACE_LENGTH_MIN = 2;

    private KindReader() {}

    static Optional<OrganKind> kind(String name, NamedPlace place) {
        String rest = name.substring(place.end());
        if (endsWith(rest, ENTERPRISE)) {
            return Optional.of(OrganKind.PUBLIC_ENTERPRISE);
        }
        if (endsWith(rest, VILLAGE) && !endsWith(rest, NO_VILLAGE)) {
            return Optional.of(OrganKind.VILLAGE_COMMITTEE);
        }
        if (place.town() != null) {
            return ofTown(place, rest);
        }
        if (place.zone() && isOfZone(name, rest)) {
            return Optional.of(Zones.isScenic(name) ? OrganKind.SCENIC_AREA : OrganKind.DEVELOPMENT_ZONE);
        }
        if (rest.isEmpty()) {
            // 国家税务总局 is no place in front of another name.
            return place.isEmpty() ? ofBody(name, false) : Optional.of(OrganKind.GOVERNMENT);
        }
        for (String government : GOVERNMENT) {
            if (rest.equals(government)) {
                return Optional.of(OrganKind.GOVERNMENT);
            }
            if (rest.startsWith(government) && OFFICE.contains(rest.substring(government.length()))) {
                return Optional.of(OrganKind.GOVERNMENT_OFFICE);
            }
        }
        Optional<OrganKind> unknown = ofUnknownPlace(rest);
        if (unknown.isPresent()) {
            return unknown;
        }
        return ofBody(
                rest.startsWith(GOVERNMENT.getFirst())
                        ? rest.substring(GOVERNMENT.getFirst().length())
                        : rest,
                !place.isEmpty());
    }

    private static boolean isOfZone(String name, String rest) {
        return rest.isEmpty() || startsWith(rest, COMMITTEE) || Zones.isScenic(name) && SCENIC_COMMITTEE.contains(rest);
    }

    /** 某县人民政府 is a government also where no table knows the place: a new county, or a name misspelt. */
    private static Optional<OrganKind> ofUnknownPlace(String rest) {
        if (rest.endsWith("街道办事处")) {
            return Optional.of(OrganKind.SUB_DISTRICT);
        }
        int end = rest.length() - GOVERNMENT.getFirst().length();
        if (end < PLACE_LENGTH_MIN || !rest.endsWith(GOVERNMENT.getFirst())) {
            return Optional.empty();
        }
        char last = rest.charAt(end - 1);
        if (TOWNS.indexOf(last) >= 0) {
            return Optional.of(OrganKind.TOWNSHIP);
        }
        return PLACES.indexOf(last) >= 0 ? Optional.of(OrganKind.GOVERNMENT) : Optional.empty();
    }

    private static Optional<OrganKind> ofTown(NamedPlace place, String rest) {
        boolean whole = rest.isEmpty();
        if (place.town().endsWith("街道")) {
            return whole || startsWith(rest, SUB_DISTRICT) ? Optional.of(OrganKind.SUB_DISTRICT) : ofBody(rest, true);
        }
        return whole || startsWith(rest, TOWN) ? Optional.of(OrganKind.TOWNSHIP) : ofBody(rest, true);
    }

    /** The office of a government whose place no table knows: its words 人民政府 and 市政 tell no department. */
    private static boolean isOfficeOfGovernment(String rest) {
        for (String office : OFFICE) {
            if (rest.endsWith("政府" + office)) {
                return !rest.contains("镇") && !rest.contains("乡");
            }
        }
        return false;
    }

    private static Optional<OrganKind> ofBody(String rest, boolean placed) {
        if (isOfficeOfGovernment(rest)) {
            return Optional.of(OrganKind.GOVERNMENT_OFFICE);
        }
        if (contains(rest, MASS)) {
            return Optional.of(OrganKind.MASS_ORGANISATION);
        }
        if (placed && (rest.equals(PARTY.getFirst()) || startsWith(rest, PARTY.subList(1, PARTY.size())))) {
            return Optional.of(OrganKind.PARTY_ORGAN);
        }
        boolean enforcing = contains(rest, ENFORCING);
        if (!enforcing && endsWith(rest, INSTITUTION)) {
            return Optional.of(OrganKind.PUBLIC_INSTITUTION);
        }
        if (rest.endsWith("建设管委会") || rest.endsWith("建设管理委员会")) {
            return Optional.of(OrganKind.DEVELOPMENT_ZONE);
        }
        if (enforcing || endsWith(rest, DEPARTMENT)) {
            return Optional.of(Departments.get().system(rest).orElse(OrganKind.DEPARTMENT_OTHER));
        }
        return Optional.empty();
    }

    private static boolean contains(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(String text, List<String> endings) {
        for (String ending : endings) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String text, List<String> beginnings) {
        for (String beginning : beginnings) {
            if (text.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** The level by the last place word of a name whose place no table knows. */
    static Optional<OrganLevel> levelByEnding(String name) {
        int end = -1;
        OrganLevel level = null;
        for (PlaceWord word : PlaceWord.values()) {
            int where = name.indexOf(word.text, 1);
            if (where > 0 && where <= PlaceWord.WITHIN && where > end) {
                end = where;
                level = word.level;
            }
        }
        return Optional.ofNullable(level);
    }

    private enum PlaceWord {
        PROVINCE("省", OrganLevel.PROVINCE),
        PREFECTURE("自治州", OrganLevel.CITY),
        LEAGUE("盟", OrganLevel.CITY),
        COUNTY("县", OrganLevel.COUNTY),
        BANNER("旗", OrganLevel.COUNTY);

        private static final int WITHIN = 8;

        private final String text;
        private final OrganLevel level;

        PlaceWord(String text, OrganLevel level) {
            this.text = text;
            this.level = level;
        }
    }
}
