package dev.gouji.parse.recognise;

import dev.gouji.parse.organ.OrganResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The full name of an organ that is printed in a shorter form. A development zone that stands for its committee gets
 * the committee; 市科委 gets 委员会, since no organ's legal name ends in 委 alone; other short forms only get their full
 * form where the document prints it too, since 科技局 may well be the legal name.
 */
final class FullName {
    private static final List<String> COMMITTEES = List.of("管理委员会", "管委会");
    private static final Map<String, String> COMMISSIONS = Map.ofEntries(
            Map.entry("科委", "科学技术委员会"),
            Map.entry("发改委", "发展和改革委员会"),
            Map.entry("发展改革委", "发展和改革委员会"),
            Map.entry("卫生健康委", "卫生健康委员会"),
            Map.entry("住房城乡建设委", "住房和城乡建设委员会"),
            Map.entry("卫健委", "卫生健康委员会"),
            Map.entry("卫计委", "卫生和计划生育委员会"),
            Map.entry("国资委", "国有资产监督管理委员会"),
            Map.entry("教委", "教育委员会"),
            Map.entry("经信委", "经济和信息化委员会"),
            Map.entry("住建委", "住房和城乡建设委员会"),
            Map.entry("商务委", "商务委员会"),
            Map.entry("民宗委", "民族宗教事务委员会"));
    private static final Map<String, List<String>> WHERE_PRINTED = Map.ofEntries(
            Map.entry("发改局", List.of("发展和改革局", "发展改革局")),
            Map.entry("人社局", List.of("人力资源和社会保障局", "人力资源社会保障局")),
            Map.entry("人社厅", List.of("人力资源和社会保障厅")),
            Map.entry("卫健局", List.of("卫生健康局")),
            Map.entry("住建局", List.of("住房和城乡建设局", "住房城乡建设局", "住房和建设局")),
            Map.entry("科技局", List.of("科学技术局")),
            Map.entry("工信局", List.of("工业和信息化局", "工业信息化局")),
            Map.entry("经信局", List.of("经济和信息化局")),
            Map.entry("市监局", List.of("市场监督管理局")),
            Map.entry("市场监管局", List.of("市场监督管理局")),
            Map.entry("应急局", List.of("应急管理局")),
            Map.entry("自规局", List.of("自然资源和规划局")),
            Map.entry("资规局", List.of("自然资源和规划局")),
            Map.entry("规资局", List.of("规划和自然资源局", "规划自然资源局")),
            Map.entry("交通局", List.of("交通运输局")),
            Map.entry("审批局", List.of("行政审批局", "行政审批服务局")),
            Map.entry("民宗局", List.of("民族宗教事务局", "民族宗教局")),
            Map.entry("安监局", List.of("安全生产监督管理局")),
            Map.entry("国土局", List.of("国土资源局")),
            Map.entry("环保局", List.of("环境保护局")),
            Map.entry("卫计局", List.of("卫生和计划生育局")),
            Map.entry("食药监局", List.of("食品药品监督管理局")),
            Map.entry("质监局", List.of("质量技术监督局")),
            Map.entry("工商局", List.of("工商行政管理局")),
            Map.entry("房管局", List.of("房屋管理局", "住房保障和房产管理局", "房产管理局")),
            Map.entry("退役军人局", List.of("退役军人事务局")),
            Map.entry("文旅局", List.of("文化和旅游局", "文化旅游局", "文化广电和旅游局", "文化广电旅游局", "文化体育和旅游局")),
            Map.entry("城管局", List.of("城市管理局", "城市管理行政执法局", "城市管理综合执法局", "城市管理和综合执法局")),
            Map.entry("医保局", List.of("医疗保障局")),
            Map.entry("政数局", List.of("政务服务和数据管理局", "政务服务数据管理局")),
            Map.entry("政府办公室", List.of("人民政府办公室")),
            Map.entry("政府办", List.of("人民政府办公室")),
            Map.entry("街道办", List.of("街道办事处")),
            Map.entry("镇政府", List.of("镇人民政府")),
            Map.entry("乡政府", List.of("乡人民政府")));
    /** A report of a town is its government's, when the document names that. */
    private static final Map<String, String> OF_A_PLACE = Map.of("镇", "人民政府", "乡", "人民政府", "街道", "办事处");

    /** Its bureaus bear its name in front of the place since 2018. */
    private static final String TAX_ADMINISTRATION = "国家税务总局";

    private static final String TAX_BUREAU = "税务局";

    private FullName() {}

    /**
     * The full name, or the name itself when it is full or nobody can tell.
     *
     * @param printed whether the document prints these words somewhere
     */
    static String of(String name, Predicate<String> printed) {
        if (OrganResolver.isBareZone(name)) {
            return COMMITTEES.stream()
                    .map(name::concat)
                    .filter(printed)
                    .findFirst()
                    .orElse(name + COMMITTEES.getLast());
        }
        for (Map.Entry<String, String> commission : COMMISSIONS.entrySet()) {
            if (name.endsWith(commission.getKey())) {
                String full = replaced(name, commission.getKey(), commission.getValue());
                String people = full.contains("人民政府") ? full : full.replaceFirst("政府", "人民政府");
                return printed.test(people) ? people : full;
            }
        }
        for (Map.Entry<String, List<String>> shorter : WHERE_PRINTED.entrySet()) {
            if (name.endsWith(shorter.getKey()) && !name.endsWith("人民" + shorter.getKey())) {
                return shorter.getValue().stream()
                        .map(full -> replaced(name, shorter.getKey(), full))
                        .filter(printed)
                        .findFirst()
                        .orElse(name);
            }
        }
        String town = ofTown(name);
        return printed.test(town) ? town : name;
    }

    /** The longer forms that a short name may stand for, itself first. */
    static List<String> longer(String name) {
        List<String> forms = new ArrayList<>(List.of(name));
        COMMISSIONS.forEach((shorter, full) -> {
            if (name.endsWith(shorter)) {
                forms.add(replaced(name, shorter, full));
            }
        });
        WHERE_PRINTED.forEach((shorter, longer) -> {
            if (name.endsWith(shorter)) {
                longer.forEach(full -> forms.add(replaced(name, shorter, full)));
            }
        });
        return forms;
    }

    /** A tax bureau with the administration in front, where the document prints it so. */
    static String ofTaxBureau(String name, Predicate<String> printed) {
        return name.endsWith(TAX_BUREAU) && printed.test(TAX_ADMINISTRATION + name) ? TAX_ADMINISTRATION + name : name;
    }

    /** What stays the same whether the administration is printed in front of a tax bureau's name or not. */
    static String withoutTaxAdministration(String name) {
        return name.startsWith(TAX_ADMINISTRATION) && name.endsWith(TAX_BUREAU)
                ? name.substring(TAX_ADMINISTRATION.length())
                : name;
    }

    /** The name with the government that a town's own name stands for; every other name as it is. */
    static String ofTown(String name) {
        for (Map.Entry<String, String> place : OF_A_PLACE.entrySet()) {
            if (name.endsWith(place.getKey())) {
                return name + place.getValue();
            }
        }
        return name;
    }

    private static String replaced(String name, String ending, String full) {
        return name.substring(0, name.length() - ending.length()) + full;
    }
}
