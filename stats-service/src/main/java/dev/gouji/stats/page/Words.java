package dev.gouji.stats.page;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.stats.listing.Selection;
import java.util.Arrays;

/** Identifiers of events and addresses as people call them. What is unknown is shown as it is. */
final class Words {
    private Words() {}

    static String form(String generation) {
        return switch (generation) {
            case "G2008L" -> "2008—2013年地方统计表";
            case "G2014" -> "2014年统计表";
            case "G2019" -> "2019年试行格式";
            case "G2021" -> "2021年格式";
            default -> generation;
        };
    }

    static String kind(String wire) {
        if (wire.equals(Selection.UNKNOWN)) {
            return "类别不明";
        }
        return Arrays.stream(OrganKind.values())
                .filter(kind -> kind.wire().equals(wire))
                .findFirst()
                .map(OrganKind::title)
                .orElse(wire);
    }

    static String level(String wire) {
        if (wire.equals(Selection.UNKNOWN)) {
            return "层级不明";
        }
        return Arrays.stream(OrganLevel.values())
                .filter(level -> level.wire().equals(wire))
                .findFirst()
                .map(OrganLevel::title)
                .orElse(wire);
    }

    static String severity(String wire) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.wireName().equals(wire))
                .findFirst()
                .map(Severity::chinese)
                .orElse(wire);
    }

    /** Visible without colour. */
    static String sign(String severity) {
        return switch (severity) {
            case "error" -> "✗";
            case "warning" -> "?";
            default -> "※";
        };
    }

    static String year(Integer year) {
        return year == null || year == 0 ? "年度不明" : year + "年度";
    }
}
