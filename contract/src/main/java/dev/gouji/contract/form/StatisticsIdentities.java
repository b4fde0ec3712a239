package dev.gouji.contract.form;

import static dev.gouji.contract.form.Identity.Relation.AT_LEAST;
import static dev.gouji.contract.form.Identity.Relation.EQUAL;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the statistics tables of before 2019 say by their numbering: indicators 1, 2, 3 under （一） add up to it, and one
 * that starts with 其中 is part of the one above. What is only usual (as many replies as requests closed) is not here, as
 * figures are read and corrected by these.
 */
final class StatisticsIdentities {
    static final List<Identity> OF_2014 = List.of(
            equal("G14-001", "s14", "received", "in_person fax online letter"),
            equal("G14-002", "s14", "closed", "on_time extended"),
            equal(
                    "G14-003",
                    "s14",
                    "replies",
                    "already_public granted partial refused not_this_organ not_exist told_to_amend told_other_channel"),
            equal(
                    "G14-004",
                    "s14",
                    "refused",
                    "refused.secret refused.trade refused.privacy refused.security"
                            + " refused.not_government_information refused.other_law"),
            equal("G14-005", "s14", "review", "review.upheld review.corrected review.other"),
            equal(
                    "G14-006",
                    "s14",
                    "litigation",
                    "litigation.upheld_or_dismissed litigation.corrected litigation.other"),
            atLeast("G14-007", "disclosed", "normative_disclosed"),
            atLeast("G14-008", "gazette website weibo wechat other_channel", "disclosed"),
            atLeast("G14-009", "press", "leader_press"),
            atLeast("G14-009", "interviews", "leader_interview"),
            equal("G14-010", "s14", "staff", "full_time part_time"));

    static final List<Identity> OF_2008 = List.of(
            equal("G08-001", "s08", "c12", "c13 c14 c15 c16 c17 c18"),
            equal("G08-002", "s08", "c19", "c20 c21 c22 c23 c24 c25 c26 c27"),
            equal("G08-003", "s08", "c27", "c28 c29 c30 c31 c32 c33"),
            equal("G08-004", "s08", "c37", "c38 c43"),
            equal("G08-004", "s08", "c38", "c39 c40 c41 c42"),
            equal("G08-004", "s08", "c43", "c44 c45 c46 c47 c48"),
            equal("G08-005", "s08", "c49", "c50 c51"));

    private StatisticsIdentities() {}

    private static Identity equal(String rule, String table, String whole, String parts) {
        return new Identity(rule, EQUAL, cells(table, whole), cells(table, parts));
    }

    private static Identity atLeast(String rule, String more, String less) {
        return new Identity(rule, AT_LEAST, cells("s14", more), cells("s14", less));
    }

    private static List<CellId> cells(String table, String rows) {
        return Stream.of(rows.split(" ")).map(row -> CellId.of(table, row, "")).toList();
    }
}
