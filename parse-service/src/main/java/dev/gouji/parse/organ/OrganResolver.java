package dev.gouji.parse.organ;

import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * From an organ's name and the year of its report to division, kind and level. What name and evidence leave open
 * stays open, with the candidates.
 */
public final class OrganResolver {
    private static final int SHORT_PLACE_MAX = 4;
    private static final List<String> NATIONAL = List.of("国家", "国务院", "中华人民共和国", "中国人民银行", "审计署", "海关总署");
    /** The ministries since 2008, those that are no more too. */
    private static final Set<String> MINISTRIES = Set.of(
            "外交部",
            "教育部",
            "科学技术部",
            "科技部",
            "工业和信息化部",
            "公安部",
            "民政部",
            "司法部",
            "财政部",
            "人力资源和社会保障部",
            "人力资源社会保障部",
            "自然资源部",
            "国土资源部",
            "生态环境部",
            "环境保护部",
            "住房和城乡建设部",
            "住房城乡建设部",
            "交通运输部",
            "铁道部",
            "水利部",
            "农业农村部",
            "农业部",
            "商务部",
            "文化和旅游部",
            "文化部",
            "卫生部",
            "退役军人事务部",
            "退役军人部",
            "应急管理部",
            "监察部");

    private OrganResolver() {}

    /**
     * What is known of an organ.
     *
     * @param division null when unknown
     * @param kind null when unknown
     * @param level null when unknown
     * @param candidates codes, empty when the division is known
     */
    public record Resolved(String division, OrganKind kind, OrganLevel level, List<String> candidates) {}

    /**
     * Resolves a name.
     *
     * @param name folded
     * @param year of the report, null when unknown: then only divisions that are in force count
     */
    public static Resolved resolve(String name, Integer year, Evidence evidence) {
        NamedPlace place = NamedPlace.of(name);
        OrganKind kind = KindReader.kind(name, place).orElse(null);
        List<Division> possible = place.town() == null ? place.divisions() : counties(place);
        List<Division> valid = inForce(possible, year);
        List<Division> left =
                codes(valid).size() > 1 ? evidence.decide(valid, place.zone() || place.town() != null) : valid;
        List<String> codes = codes(left);
        String division = codes.size() == 1 ? codes.getFirst() : null;
        List<String> candidates = division != null ? List.of() : codes(valid.isEmpty() ? possible : valid);
        return new Resolved(division, kind, level(name, place, kind, left.isEmpty() ? possible : left), candidates);
    }

    /** Whether a name starts with a place: a division that there is, a town, a zone. */
    public static boolean startsWithPlace(String name) {
        NamedPlace place = NamedPlace.of(name);
        return !place.divisions().isEmpty()
                || place.town() != null && isKnownTown(place)
                || place.zone() && !Zones.isGeneric(name.substring(0, place.end()));
    }

    /** Whether a name starts with a division without its ending: 昆山 in 昆山职业技术学院. */
    public static boolean startsWithShortPlace(String name) {
        for (int length = 2; length <= Math.min(SHORT_PLACE_MAX, name.length()); length++) {
            if (!DivisionTable.get().withStem(name.substring(0, length)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is a place that the tables know, and nothing more. */
    public static boolean isKnownPlace(String name) {
        NamedPlace place = NamedPlace.of(name);
        return place.end() == name.length()
                && !place.zone()
                && (place.town() == null ? !place.divisions().isEmpty() : isKnownTown(place));
    }

    /** Whether the name of a division may start there; quicker than to read it. */
    public static boolean mayStartPlace(String text, int at) {
        return DivisionTable.get().longestAt(text, at) > 0;
    }

    private static boolean isKnownTown(NamedPlace place) {
        return !place.divisions().isEmpty()
                || !TownshipTable.get().countiesWith(place.town()).isEmpty();
    }

    /** Whether a name is a place and nothing more. */
    public static boolean isBarePlace(String name) {
        NamedPlace place = NamedPlace.of(name);
        return !place.isEmpty() && place.end() == name.length();
    }

    /** Whether a name is that of a development zone or scenic area, without its committee. */
    public static boolean isBareZone(String name) {
        NamedPlace place = NamedPlace.of(name);
        return place.zone() && place.town() == null && place.end() == name.length();
    }

    /** The name behind that of the city, for an organ of a county: 淮安市 before 洪泽区某局, for each city it may be in. */
    public static List<String> behindItsCity(String name) {
        NamedPlace place = NamedPlace.of(name);
        if (place.zone() || place.town() != null || place.end() == name.length()) {
            return List.of();
        }
        return place.divisions().stream()
                .filter(county -> county.level() == OrganLevel.COUNTY && name.startsWith(county.name()))
                .flatMap(county -> DivisionTable.get().coded(county.code().substring(0, 4) + "00").stream())
                .map(city -> city.name() + name)
                .distinct()
                .toList();
    }

    /** The kind by the name alone, null when it is no name of an organ. */
    public static OrganKind kind(String name) {
        return KindReader.kind(name, NamedPlace.of(name)).orElse(null);
    }

    /** Whether two codes are those of one division, or of one that lies in the other. */
    public static boolean areInLine(String code, String other) {
        String stem = code.endsWith("0000") ? code.substring(0, 2) : code.endsWith("00") ? code.substring(0, 4) : code;
        String otherStem =
                other.endsWith("0000") ? other.substring(0, 2) : other.endsWith("00") ? other.substring(0, 4) : other;
        return code.startsWith(otherStem) || other.startsWith(stem);
    }

    /** Where the town lies; the division named before it when the table knows no such town there. */
    private static List<Division> counties(NamedPlace place) {
        List<Division> named = place.divisions();
        List<Division> found = Stream.of(place.town(), place.town().replaceAll("(?:镇|乡)$", "街道"))
                .flatMap(town -> TownshipTable.get().countiesWith(town).stream())
                .flatMap(code -> DivisionTable.get().coded(code).stream())
                .filter(county -> named.isEmpty()
                        || named.stream().anyMatch(above -> county.equals(above) || county.liesIn(above)))
                .distinct()
                .toList();
        return found.isEmpty() ? named : found;
    }

    private static List<Division> inForce(List<Division> divisions, Integer year) {
        if (year == null) {
            return divisions.stream()
                    .filter(division -> division.last() == Division.IN_FORCE)
                    .toList();
        }
        List<Division> then = divisions.stream()
                .filter(division -> division.isInForceIn(year))
                .toList();
        // A report is published in the year after, by whoever the organ is then.
        return then.isEmpty()
                ? divisions.stream()
                        .filter(division -> division.isInForceIn(year + 1))
                        .toList()
                : then;
    }

    private static List<String> codes(List<Division> divisions) {
        return divisions.stream().map(Division::code).distinct().sorted().toList();
    }

    private static OrganLevel level(String name, NamedPlace place, OrganKind kind, List<Division> divisions) {
        if (kind == OrganKind.VILLAGE_COMMITTEE) {
            return OrganLevel.VILLAGE;
        }
        if (place.town() != null) {
            return OrganLevel.TOWNSHIP;
        }
        // A zone is run by a government of any level, and its name does not say which.
        if (place.zone() || kind == null) {
            return null;
        }
        List<OrganLevel> levels =
                divisions.stream().map(Division::level).distinct().toList();
        if (levels.size() == 1) {
            return levels.getFirst();
        }
        if (levels.isEmpty() && isNational(name)) {
            return OrganLevel.NATIONAL;
        }
        return levels.isEmpty() ? KindReader.levelByEnding(name).orElse(null) : null;
    }

    /** Whether it is an organ of the state, which has no place: 自然资源部. */
    public static boolean isNational(String name) {
        return NATIONAL.stream().anyMatch(name::startsWith)
                        && NamedPlace.of(name).divisions().isEmpty()
                || MINISTRIES.contains(name);
    }
}
