package dev.gouji.validate;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gouji.validate.office.RejectedRuleException;
import dev.gouji.validate.office.RuleComplaint;
import java.util.List;

/**
 * Why a request about rules was not answered, as RFC 9457 has it.
 *
 * @param complaints what is wrong with a rule, with its places; of rejected rules only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleProblem(String type, String title, int status, String detail, String code, List<RuleComplaint> complaints) {
    private static RuleProblem of(int status, String code, String title, String detail) {
        return new RuleProblem("urn:gouji:problem:" + code, title, status, detail, code, null);
    }

    static RuleProblem wrong(String what, String expected) {
        return of(400, "GJ-601", "请求有误 Wrong request", "%s：%s".formatted(what, expected));
    }

    static RuleProblem away() {
        return of(503, "GJ-604", "数据库暂时不可用 The database is away", "请稍后重试。 Try again later.");
    }

    static RuleProblem noRule(String id) {
        return of(
                404,
                "GJ-605",
                "没有这条规则 No such rule",
                "没有编号为 %1$s 的规则。/v1/rules 列出全部规则。 There is no rule %1$s. /v1/rules lists all of them.".formatted(id));
    }

    static RuleProblem rejected(RejectedRuleException e) {
        return new RuleProblem(
                "urn:gouji:problem:GJ-608",
                "规则有误 The rule is not accepted",
                422,
                e.getMessage(),
                "GJ-608",
                e.complaints());
    }

    static RuleProblem changed(String id, int version) {
        return of(
                412,
                "GJ-609",
                "规则已被他人修改 Changed by somebody else",
                "%1$s 现为第 %2$d 版。请重新读取后再改。 %1$s is at version %2$d now. Read it again and change that."
                        .formatted(id, version));
    }

    static RuleProblem unconditional(String id) {
        return of(
                428,
                "GJ-610",
                "缺少 If-Match The header If-Match is needed",
                "修改 %1$s 须带 If-Match，值为读取时的 ETag，如 \"v3\"。 To change %1$s send If-Match with the ETag it was read with, as in \"v3\"."
                        .formatted(id));
    }

    static RuleProblem impossible(String zh, String en) {
        return of(409, "GJ-611", "现在不能这样做 Not possible as things stand", zh + " " + en);
    }

    static RuleProblem needsAnother(String id, int version) {
        return of(
                409,
                "GJ-614",
                "须由另一人启用 Somebody else has to do this",
                "%1$s 第 %2$d 版由您编写或提议，须由另一位系统管理员启用。 Version %2$d of %1$s was written or proposed by you; another system administrator has to activate it."
                        .formatted(id, version));
    }

    static RuleProblem noRun(String id, String number) {
        return of(
                404,
                "GJ-612",
                "没有这次试运行 No such shadow run",
                "规则 %1$s 没有第 %2$s 次试运行。 Rule %1$s has no shadow run %2$s.".formatted(id, number));
    }

    static RuleProblem busy() {
        return of(
                503,
                "GJ-613",
                "试运行太多 Too many shadow runs",
                "已有多次试运行在排队，请等其中一次结束。 Several shadow runs are waiting; start this one when one of them is done.");
    }

    static RuleProblem noReport(String organ, int year) {
        return of(
                404,
                "GJ-602",
                "没有这份报告 No such report",
                "没有 %1$s %2$d 年的报告。 There is no report of %1$s on %2$d.".formatted(organ, year));
    }
}
