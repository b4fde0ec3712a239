package dev.gouji.validate.rule.acrossorgans;

import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import java.util.List;
import java.util.Set;

/** What an organ calls itself by: 我县, 我局. Whether its own name bears the word out. */
enum SelfName {
    COUNTY("县"),
    DISTRICT("区"),
    TOWN("镇"),
    RURAL_TOWNSHIP("乡"),
    SUB_DISTRICT("街道"),
    BUREAU("局"),
    COMMISSION("委");

    /** Regions whose organs say 我区 of the autonomous region. */
    private static final Set<String> AUTONOMOUS = Set.of("15", "45", "54", "64", "65");

    private static final List<String> ZONES = List.of("开发区", "新区", "园区", "实验区", "管理区", "示范区", "景区", "保护区", "自治区");

    private final String word;

    SelfName(String word) {
        this.word = word;
    }

    String self() {
        return "我" + word;
    }

    /** How often a text says it; 我县级 and the like are something else. */
    int count(String text) {
        int count = 0;
        for (int at = text.indexOf(self()); at >= 0; at = text.indexOf(self(), at + 2)) {
            count += isAnotherWord(text, at + self().length()) ? 0 : 1;
        }
        return count;
    }

    /** 我区域, 我委托, 我局部 and 我镇静 begin another word. */
    private static boolean isAnotherWord(String text, int at) {
        return at < text.length() && "域别间托员派部限面级属".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the name has the word in it: then the organ may call itself by it. */
    boolean isIn(String name) {
        return name.contains(word);
    }

    /**
     * Whether an organ that is not called by it can only have copied it. A higher place is nobody's mistake: a town of a
     * county says 我县. So a word for a place counts only against a name that shows another place of the same tier.
     */
    boolean isForeignTo(Organ organ) {
        String name = organ.name();
        OrganKind kind = organ.kind();
        boolean local = kind == OrganKind.TOWNSHIP || kind == OrganKind.SUB_DISTRICT;
        boolean own = local || kind == OrganKind.GOVERNMENT;
        boolean tier = organ.level() == OrganLevel.COUNTY;
        return switch (this) {
            case COUNTY -> tier && isOfDistrict(name);
            case DISTRICT -> tier && name.contains("县") && !isInAutonomousRegion(organ);
            case TOWN, RURAL_TOWNSHIP, SUB_DISTRICT -> local || kind.isDepartment() || tier && own;
            case BUREAU -> own;
            case COMMISSION -> own || kind.isDepartment() && name.endsWith("局");
        };
    }

    /** Zones are no districts: many lie in a county and say so. */
    private static boolean isOfDistrict(String name) {
        return name.contains("区") && ZONES.stream().noneMatch(name::contains);
    }

    private static boolean isInAutonomousRegion(Organ organ) {
        return organ.division() == null || AUTONOMOUS.contains(organ.division().substring(0, 2));
    }
}
