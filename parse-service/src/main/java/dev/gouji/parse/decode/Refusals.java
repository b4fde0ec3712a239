package dev.gouji.parse.decode;

import dev.gouji.contract.event.Refusal;

/** Why bytes cannot be read, and what to do. */
final class Refusals {
    private Refusals() {}

    static Refusal empty(int bytes) {
        return new Refusal(
                "GJ-101",
                "文件为空：%d 个字节中没有文字。The file is empty: no text in %d bytes.".formatted(bytes, bytes),
                "请检查原文件能否打开，再重新上传。Open the original, check that it has a text, and send it again.");
    }

    static Refusal unsupported(String found) {
        return new Refusal(
                "GJ-104",
                "不支持的文件类型：应为网页、文本、Markdown、Word、Excel、PDF 或它们的 ZIP，实为%s。Unsupported type: expected a web page, text, Markdown, Word, Excel, PDF or a ZIP of these, found %s."
                        .formatted(found, found),
                "请另存为 docx、xlsx、网页或文本后上传。Save it as docx, xlsx, a web page or text and send that.");
    }

    static Refusal otherOffice(String found) {
        return new Refusal(
                "GJ-104",
                "暂不支持%s。%s is not supported.".formatted(found, found),
                "请另存为 docx、xlsx 或 PDF 后上传。Save it as docx, xlsx or PDF and send that.");
    }

    static Refusal singleFile(String found) {
        return new Refusal(
                "GJ-104",
                "暂不支持%s。%s is not supported.".formatted(found, found),
                "请用浏览器或 Word 打开，另存为网页（.html，仅 HTML）或 docx 后上传。Open it in a browser or in Word, save it as a web page (.html, HTML only) or as docx, and send that.");
    }

    static Refusal locked(String found) {
        return new Refusal(
                "GJ-105",
                "文件已加密：%s。The file is locked: %s.".formatted(found, found),
                "请另存为无密码的文件后上传。Save it without a password and send that.");
    }

    static Refusal incomplete(String found) {
        return new Refusal(
                "GJ-106",
                "文件不完整：%s。The file is incomplete: %s.".formatted(found, found),
                "请重新下载或导出原文件，确认能打开后再上传。Download or export it again, check that it opens, and send that.");
    }

    static Refusal archive() {
        return new Refusal(
                "GJ-140",
                "压缩包异常：压缩包内又有压缩包。The archive is not as archives should be: it is inside another one.",
                "请把年报文件直接上传，或直接放在一个 ZIP 中。Send the report itself, or put it directly into one ZIP.");
    }

    static Refusal tooLarge(String what, long limit, long found) {
        return new Refusal(
                "GJ-107",
                "文件过大：%s上限为 %d，实为 %d。Too large to read: %s may be %d at most, found %d."
                        .formatted(what, limit, found, what, limit, found),
                "请只上传年度报告本身的页面。Send the page of the report alone.");
    }

    static Refusal brokenJson(String reason) {
        return new Refusal(
                "GJ-132",
                "JSON 无法解析：%s。The JSON cannot be read: %s.".formatted(reason, reason),
                "请发送网页本身，或修正 JSON 后再上传。Send the page itself, or correct the JSON.");
    }

    static Refusal damagedText(int damaged, int length, String charset) {
        return new Refusal(
                "GJ-131",
                "文字已损坏：按 %s 解码，%d 个字符中有 %d 个无法识别。The text is damaged: read as %s, %d of %d characters make no sense."
                        .formatted(charset, length, damaged, charset, damaged, length),
                "请以 UTF-8 编码另存后重新上传。Save it in UTF-8 and send it again.");
    }
}
