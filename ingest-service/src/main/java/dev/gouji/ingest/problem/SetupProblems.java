package dev.gouji.ingest.problem;

/** Problems of those who configure portals and keep the register, in the order of their codes. */
public final class SetupProblems {
    private static final int SOON = 5;

    private SetupProblems() {}

    /** @param sentence names the field, what was found and what is expected; Chinese first */
    public static Problem wrongField(String sentence) {
        return new Problem("GJ-430", 400, "字段不正确 (wrong field)", sentence, 0);
    }

    public static Problem unknown(String what, String whatInEnglish, String id) {
        String shown = id.length() <= 80 ? id : id.substring(0, 80) + "…";
        return new Problem(
                "GJ-431",
                404,
                "没有这一项 (no such entry)",
                "没有标识为 %2$s 的%1$s；请核对标识。 There is no %3$s '%2$s'; check the id.".formatted(what, shown, whatInEnglish),
                0);
    }

    public static Problem idTaken(String id) {
        return new Problem(
                "GJ-432",
                409,
                "标识已被占用 (id taken)",
                ("已有标识为 %1$s 的门户；请换一个标识，或用 PUT 修改原有门户。"
                                + " There is a portal '%1$s' already; choose another id, or change that one with PUT.")
                        .formatted(id),
                0);
    }

    public static Problem registeredTwice() {
        return new Problem(
                "GJ-432",
                409,
                "机关重复登记 (registered twice)",
                "同一区划的同名机关已以另一编号登记，未作任何修改；请使用原编号或先删除原记录。"
                        + " An organ of this name and division is registered under another id; nothing was changed.",
                0);
    }

    public static Problem changedMeanwhile(String id) {
        return new Problem(
                "GJ-433",
                412,
                "已被他人修改 (changed meanwhile)",
                ("%1$s 在您读取之后已被修改；请重新读取，再以新的 ETag 提交。"
                                + " '%1$s' was changed after you read it; read it again and send its new ETag.")
                        .formatted(id),
                0);
    }

    public static Problem ifMatchMissing() {
        return new Problem(
                "GJ-434",
                428,
                "缺少 If-Match (If-Match missing)",
                "修改须带 If-Match 头，值为读取时的 ETag，以免覆盖他人的修改。"
                        + " A change needs If-Match with the ETag that you read, so that it overwrites nobody else's.",
                0);
    }

    /** @param reason Chinese first */
    public static Problem unreadableTable(String reason) {
        return new Problem("GJ-435", 400, "表格无法读取 (unreadable table)", reason, 0);
    }

    public static Problem tryingAlready() {
        return new Problem(
                "GJ-503", 503, "正忙 (busy)", "同时进行的试运行过多；请稍后重试。 Too many dry runs at once; try again shortly.", SOON);
    }

    public static Problem databaseAway() {
        return new Problem(
                "GJ-503",
                503,
                "数据库不可用 (database away)",
                "数据库暂时不可用，未作任何修改；请稍后重试。 The database is away and nothing was changed; try again shortly.",
                SOON);
    }
}
