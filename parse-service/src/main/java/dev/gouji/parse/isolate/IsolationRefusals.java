package dev.gouji.parse.isolate;

import dev.gouji.contract.event.Refusal;
import java.time.Duration;

/** What to tell a person whose document took a process down. */
final class IsolationRefusals {
    private IsolationRefusals() {}

    static Refusal tookTooLong(Duration limit) {
        return new Refusal(
                "GJ-108",
                "读取超过 %d 秒，已中止。Reading took more than %d seconds and was stopped."
                        .formatted(limit.toSeconds(), limit.toSeconds()),
                "请只上传年度报告本身，或另存为网页、文本后上传。Send the report alone, or save it as a web page or text and send that.");
    }

    static Refusal died(boolean outOfMemory) {
        String chinese = outOfMemory ? "内存超过上限" : "进程意外退出";
        String english = outOfMemory ? "it needs more memory than it may have" : "its process ended";
        return new Refusal(
                "GJ-109",
                "读取这份文件时%s。Reading this document failed: %s.".formatted(chinese, english),
                "请重新上传一次；仍不行则另存为网页或文本后上传。Send it once more; if that fails, save it as a web page or text and send that.");
    }
}
