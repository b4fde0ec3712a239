package dev.gouji.parse.organ;

import java.util.List;
import java.util.Optional;

/**
 * The place that an organ's name starts with: 淮安市洪泽区, 本溪 before 高新技术产业开发区.
 *
 * @param divisions which the deepest one named may be, those of other years too; empty when the table knows none
 * @param end where the rest of the name starts
 * @param zone whether a development zone or scenic area is named; the place is then often without 省, 市, 县 or 区
 * @param town town, township or sub-district named behind it, null when there is none
 */
record NamedPlace(List<Division> divisions, int end, boolean zone, String town) {
    private static final List<String> ABOVE = List.of("国家税务总局", "中华人民共和国", "国家统计局", "国家金融监督管理总局", "中国人民银行", "中共");
    private static final List<String> TOWN_ENDINGS = List.of("街道", "苏木", "镇", "乡");
    private static final List<String> NO_TOWN = List.of("城乡", "城镇", "乡镇", "街道", "镇街");
    private static final List<String> NO_TOWN_BEFORE = List.of("规划", "建设", "村振兴", "居民", "企业", "村建设");
    private static final String GOVERNMENT = "人民政府";
    private static final String SUB_DISTRICT = "街道";
    private static final int TOWN_LENGTH_MAX = 12;
    private static final int STEM_LENGTH_MAX = 8;

    /** The place at the start of a name; one without any place when there is none. */
    static NamedPlace of(String name) {
        for (String above : ABOVE) {
            if (name.startsWith(above)) {
                return new Reader(name, above.length()).read();
            }
        }
        return new Reader(name, 0).read();
    }

    boolean isEmpty() {
        return divisions.isEmpty() && town == null && !zone;
    }

    private static final class Reader {
        private final String name;
        private int at;
        private List<Division> divisions = List.of();

        private Reader(String name, int start) {
            this.name = name;
            this.at = start;
        }

        private NamedPlace read() {
            boolean goesOn = true;
            while (goesOn) {
                goesOn = full() || province();
            }
            if (at > 0 && divisions.isEmpty()) {
                // 国家统计局昆山调查队: behind the national body the place has no ending.
                stem();
            }
            boolean zone = Zones.endIn(name, at) > at;
            if (zone) {
                // 山东嘉祥经济开发区: province and county, both without their endings.
                stem();
                stem();
                at = Zones.endIn(name, at);
            }
            String town = town().orElse(null);
            if (town != null && town.startsWith(GOVERNMENT) && town.endsWith(SUB_DISTRICT)) {
                // 某某区人民政府某某街道办事处: sent there by the district.
                at += GOVERNMENT.length();
                town = town.substring(GOVERNMENT.length());
            }
            at += town == null ? 0 : town.length();
            return new NamedPlace(divisions, at, zone, town);
        }

        private boolean full() {
            for (int length = DivisionTable.get().longestAt(name, at); length > 1; length--) {
                if (take(DivisionTable.get().named(name.substring(at, at + length)), length)) {
                    return true;
                }
            }
            return false;
        }

        /** 湖北黄石市: a province loses its ending before a city or county of its own. */
        private boolean province() {
            for (int length = 3; divisions.isEmpty() && length > 1; length--) {
                if (at + length >= name.length()) {
                    continue;
                }
                List<Division> stems = DivisionTable.get().withStem(name.substring(at, at + length));
                if (stems.isEmpty()) {
                    continue;
                }
                List<Division> provinces = stems.stream()
                        .filter(division -> division.code().endsWith("0000"))
                        .toList();
                int behind = at + length;
                for (int next = 2; !provinces.isEmpty() && behind + next <= name.length() && next < 10; next++) {
                    boolean own = DivisionTable.get().named(name.substring(behind, behind + next)).stream()
                            .anyMatch(division -> division.liesIn(provinces.getFirst()));
                    if (own) {
                        return take(provinces, length);
                    }
                }
            }
            return false;
        }

        private void stem() {
            for (int length = Math.min(STEM_LENGTH_MAX, name.length() - at); length > 1; length--) {
                if (take(DivisionTable.get().withStem(name.substring(at, at + length)), length)) {
                    return;
                }
            }
        }

        private boolean take(List<Division> found, int length) {
            List<Division> fitting = divisions.isEmpty()
                    ? found
                    : found.stream()
                            .filter(division -> divisions.stream().anyMatch(division::liesIn))
                            .toList();
            if (fitting.isEmpty()) {
                return false;
            }
            divisions = fitting;
            at += length;
            return true;
        }

        private Optional<String> town() {
            int found = Integer.MAX_VALUE;
            for (String ending : TOWN_ENDINGS) {
                int where = name.indexOf(ending, at + 1);
                if (where > at && where + ending.length() < found) {
                    found = where + ending.length();
                }
            }
            if (found > at + TOWN_LENGTH_MAX) {
                return Optional.empty();
            }
            String town = name.substring(at, found);
            String behind = name.substring(found);
            boolean none = NO_TOWN.stream().anyMatch(town::endsWith) && !town.endsWith("街道")
                    || NO_TOWN_BEFORE.stream().anyMatch(behind::startsWith);
            return none ? Optional.empty() : Optional.of(town);
        }
    }
}
