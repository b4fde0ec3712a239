package dev.gouji.validate.planted;

import dev.gouji.contract.form.FormGeneration;

/** What is planted for the families G14 and G08. */
final class OlderFormPlants {
    private OlderFormPlants() {}

    static void plant(Planting planting) {
        requests(planting);
        cases(planting);
        parts(planting);
        habits(planting);
        older(planting);
        nested(planting);
    }

    private static Planting rule(Planting planting, String id) {
        return planting.rule(id).on(id.startsWith("G14") ? FormGeneration.G2014 : FormGeneration.G2008L);
    }

    /** A whole one off, a part one off, and one request moved from one part to another. */
    private static Planting sum(Planting planting, String id, String table, String whole, String part, String other) {
        return rule(planting, id)
                .fires("a total one too high", draft -> draft.report().plus(table + whole + "=1"))
                .fires("a part left out", draft -> draft.report().plus(table + part + "=-1"))
                .passes(
                        "one more, and counted",
                        draft -> draft.report().plus(table + whole + "=1 " + table + part + "=1"))
                .passes(
                        "one, of another kind",
                        draft -> draft.report().plus(table + part + "=-1 " + table + other + "=1"))
                .passes("a part that was not read", draft -> draft.cells(table + part + "=?x"))
                .passes(
                        "a total alone, everything else blank",
                        draft -> draft.cells(table + "*=_ " + table + whole + "=4"));
    }

    private static void requests(Planting planting) {
        sum(planting, "G14-001", "s14.", "received", "online", "letter")
                .passes(
                        "a channel of the province's own",
                        draft -> draft.cells("s14.received=999").report().added("s14.x.电子邮件申请数", "3"));
        sum(planting, "G14-002", "s14.", "closed", "on_time", "extended");
        sum(planting, "G14-003", "s14.", "replies", "granted", "not_exist");
        sum(planting, "G14-004", "s14.", "refused", "refused.trade", "refused.other_law");
    }

    private static void cases(Planting planting) {
        sum(planting, "G14-005", "s14.", "review", "review.upheld", "review.other");
        sum(planting, "G14-006", "s14.", "litigation", "litigation.corrected", "litigation.other");
        sum(planting, "G14-010", "s14.", "staff", "full_time", "part_time");
    }

    private static void parts(Planting planting) {
        rule(planting, "G14-007")
                .fires(
                        "more normative documents than items",
                        draft -> draft.cells("s14.disclosed=7 s14.normative_disclosed=8"))
                .passes("all of them normative", draft -> draft.cells("s14.disclosed=7 s14.normative_disclosed=7"));
        rule(planting, "G14-008")
                .fires("a channel fewer", draft -> channels(draft, 99))
                .passes("every item on one channel", draft -> channels(draft, 100))
                .passes("every item on two", draft -> channels(draft, 200))
                .passes(
                        "channels left blank",
                        draft -> draft.cells("s14.disclosed=100 s14.gazette=_ s14.website=_"
                                + " s14.weibo=_ s14.wechat=_ s14.other_channel=_"));
        rule(planting, "G14-009")
                .fires("the leader alone", draft -> draft.cells("s14.press=1 s14.leader_press=2"))
                .fires("the leader interviewed", draft -> draft.cells("s14.interviews=0 s14.leader_interview=1"))
                .passes("the leader every time", draft -> draft.cells("s14.press=2 s14.leader_press=2"));
    }

    private static void channels(CaseDraft draft, int website) {
        draft.cells(
                "s14.disclosed=100 s14.gazette=0 s14.weibo=0 s14.wechat=0 s14.other_channel=0 s14.website=" + website);
    }

    private static void habits(Planting planting) {
        rule(planting, "G14-011")
                .fires("one more than came in", draft -> draft.report().plus("s14.closed=1"))
                .fires("one more than last year left open", draft -> {
                    draft.report().plus("s14.closed=3");
                    draft.previous().plus("s14.closed=-2");
                })
                .passes("those of last year", draft -> {
                    draft.report().plus("s14.closed=2");
                    draft.previous().plus("s14.closed=-2");
                })
                .passes("one still open", draft -> draft.report().plus("s14.closed=-1"));
        rule(planting, "G14-012")
                .fires("a reply to nothing", draft -> draft.report().plus("s14.replies=1"))
                .fires("one closed without a reply", draft -> draft.report().plus("s14.closed=1"))
                .passes("one more, answered", draft -> draft.report().plus("s14.closed=1 s14.replies=1"));
    }

    private static void older(Planting planting) {
        sum(planting, "G08-001", "s08.", "c12", "c14", "c18");
        sum(planting, "G08-002", "s08.", "c19", "c20", "c21");
        sum(planting, "G08-003", "s08.", "c27", "c28", "c33");
        rule(planting, "G08-004")
                .fires("a total one too high", draft -> draft.report().plus("s08.c37=1"))
                .fires("mail left out", draft -> draft.report().plus("s08.c45=-1"))
                .fires(
                        "a search that was counted twice",
                        draft -> draft.report().plus("s08.c43=1 s08.c37=1"))
                .passes(
                        "half a yuan more, and counted",
                        draft -> draft.report().plus("s08.c39=0.5 s08.c38=0.5 s08.c37=0.5"))
                .passes("kinds left blank", draft -> draft.cells("s08.c39=_ s08.c40=_ s08.c41=_ s08.c42=_"));
        sum(planting, "G08-005", "s08.", "c49", "c50", "c51");
    }

    private static void nested(Planting planting) {
        rule(planting, "G08-002")
                .passes(
                        "22 to 25 among the refusals",
                        draft -> draft.cells("s08.c19=10 s08.c20=4 s08.c21=1 s08.c22=2"
                                + " s08.c23=1 s08.c24=0 s08.c25=0 s08.c26=0 s08.c27=5"));
        rule(planting, "G08-003")
                .passes(
                        "22 to 25 among the refusals",
                        draft -> draft.cells("s08.c22=2 s08.c23=1 s08.c24=0 s08.c25=0"
                                + " s08.c27=5 s08.c28=2 s08.c29=0 s08.c30=0 s08.c31=0 s08.c32=0 s08.c33=0"));
    }
}
