package dev.gouji.stats;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;

/**
 * Why a request was not answered, as RFC 9457 has it.
 *
 * @param code stable, GJ-6xx
 * @param parameter {@code expected} and {@code found}: of a wrong parameter only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String code,
        String parameter,
        String expected,
        String found) {

    static Problem of(int status, String code, String title, String detail) {
        return new Problem(type(code), title, status, detail, code, null, null, null);
    }

    static Problem wrongParameter(String parameter, String expectedZh, String expectedEn, String found) {
        String detail = "参数 %1$s 应为%2$s，实为“%4$s”。 Parameter %1$s: expected %3$s, found '%4$s'."
                .formatted(parameter, expectedZh, expectedEn, found);
        return new Problem(
                type("GJ-601"),
                "参数有误 Wrong parameter",
                400,
                detail,
                "GJ-601",
                parameter,
                expectedZh + " (" + expectedEn + ")",
                found);
    }

    static Problem noReport(String organ, String year) {
        return of(
                404,
                "GJ-602",
                "没有这份报告 No such report",
                "没有 %1$s %2$s 年的报告。/v1/reports 列出现有的报告。 There is no report of %1$s on %2$s. /v1/reports lists those that are there."
                        .formatted(organ, year));
    }

    static Problem noDivision(String code) {
        return of(
                404,
                "GJ-645",
                "没有这个行政区划 No such division",
                "国家行政区划代码中没有 %1$s，也没有这里的报告。总览从全国逐级可达各区划。 No division has the code %1$s, and no report is from there. The overview leads down to all that are there."
                        .formatted(code));
    }

    static Problem noVersion(String organ, String year) {
        return of(
                404,
                "GJ-620",
                "没有可比较的版本 No such versions",
                "%1$s %2$s 年的报告没有这样两个版本。…/versions 列出全部版本。 The report of %1$s on %2$s has no such two versions. …/versions lists all of them."
                        .formatted(organ, year));
    }

    static Problem noOutcome(String documentId) {
        return of(
                404,
                "GJ-603",
                "尚无结果 No outcome yet",
                "文件 %1$s 尚未处理完毕，或从未收到。请稍后再查。 Document %1$s is still under way or was never received. Ask again later."
                        .formatted(documentId));
    }

    static Problem noFinding(String id) {
        return of(
                404,
                "GJ-607",
                "没有这条问题 No such finding",
                "没有编号为 %1$s 的问题；数字更正后，问题的编号也会改变。/v1/findings 列出现有的问题。 There is no finding %1$s; when a figure is corrected, its finding gets another id. /v1/findings lists those that are there."
                        .formatted(id));
    }

    static Problem mayOnlyExplain() {
        return of(
                403,
                "GJ-802",
                "没有权限 Not allowed",
                "本机关可以作出说明；确认、撤销与重新打开由政务公开办或主管系统办理。 An organ may explain a finding; to confirm, dismiss or reopen it is for the supervising office.");
    }

    static Problem noticeOutside() {
        return of(
                404,
                "GJ-803",
                "没有这一项 Not there",
                "没有这样的机关或区划，或不在你的范围内：通知只能就范围之内的机关或区划出具。 There is no such organ or division, or it is outside of your scope: a notice is on an organ or a division inside.");
    }

    static Problem outsideOfScope() {
        return of(
                403,
                "GJ-802",
                "没有权限 Not allowed",
                "订阅的区划须在你的范围之内，请在 division 中写明。 The division of a subscription has to be inside of your scope: name it in division.");
    }

    static Problem databaseAway() {
        return of(
                503,
                "GJ-604",
                "数据库暂不可用 Database not available",
                "数据库暂时无法访问，数据不会丢失。请稍后重试。 The database cannot be reached at the moment; nothing is lost. Try again"
                        + " later.");
    }

    static Problem tooManyExports() {
        return of(
                503,
                "GJ-640",
                "导出太多 Too many exports",
                "正在生成的文件太多，请稍后重试。 Several files are being made already. Try again shortly.");
    }

    static Problem noRoomForExport() {
        return of(
                503,
                "GJ-641",
                "无法写入导出文件 The export cannot be written",
                "临时文件夹写不下导出的文件；请缩小范围，或请管理员清理磁盘。 The temporary folder cannot take the file; narrow the list, or have"
                        + " the disk cleared.");
    }

    static Problem noDataset(String path) {
        return of(
                404,
                "GJ-642",
                "没有这份数据 No such data set",
                "没有 %1$s，或数据集尚未生成。POST /v1/datasets/builds 立即生成，/v1/datasets 列出现有文件。 There is no %1$s, or nothing was built yet. POST /v1/datasets/builds builds it, /v1/datasets lists what is there."
                        .formatted(path));
    }

    static Problem noticeTooLong(int most) {
        return of(
                422,
                "GJ-644",
                "问题太多 Too many findings",
                "一份通知至多 %1$d 条问题，请按下级区划或机关分开生成。 A notice has at most %1$d findings; make one for each division below, or each organ."
                        .formatted(most));
    }

    static Problem neighbourAway() {
        return of(
                503,
                "GJ-621",
                "暂时无法显示 Not to be shown at the moment",
                "提供这些内容的服务暂时没有应答，其他页面不受影响。请稍后重试。 The service that has this does not answer; other pages are not concerned. Try again later.");
    }

    static Problem noPlace(String place) {
        return of(
                404,
                "GJ-622",
                "没有这一处 No such place",
                "报告中没有“%1$s”这一格或这一条问题，报告可能已更正。请从报告页面重新进入。 The report has no cell or finding '%1$s'; it may have been corrected. Go there from the page of the report."
                        .formatted(place));
    }

    static Problem noDeadLetter(String id) {
        return of(
                404,
                "GJ-623",
                "没有这条死信 No such dead letter",
                "没有编号为 %1$s 的死信，它可能已过保存期。/dead-letters 列出现有的。 There is no dead letter %1$s; it may have been kept long enough. /dead-letters lists those that are there."
                        .formatted(id));
    }

    static Problem brokerAway() {
        return of(
                503,
                "GJ-624",
                "消息服务暂不可用 Broker not available",
                "消息服务暂时无法访问，没有送回任何记录。请稍后重试。 The broker cannot be reached at the moment; nothing was sent. Try again later.");
    }

    private static URI type(String code) {
        return URI.create("urn:gouji:problem:" + code);
    }
}
