package dev.gouji.parse.decode.office;

import dev.gouji.contract.event.Refusal;
import dev.gouji.parse.document.UnreadableDocumentException;

/** Why a Word or Excel file is not read, and what to do. */
final class OfficeRefusals {
    private OfficeRefusals() {}

    static UnreadableDocumentException locked(Exception cause) {
        return new UnreadableDocumentException(
                new Refusal(
                        "GJ-105",
                        "文件已加密，无法打开。The file is locked with a password.",
                        "请另存为无密码的文件后上传。Save it without a password and send that."),
                cause);
    }

    static UnreadableDocumentException damaged(String part, Exception cause) {
        return new UnreadableDocumentException(
                new Refusal(
                        "GJ-106",
                        "文件不完整或已损坏：%s。The file is incomplete or damaged: %s.".formatted(part, part),
                        "请用 Word、Excel 或 WPS 打开原文件，确认无误后另存再上传。Open the original, check it, save it anew and send that."),
                cause);
    }

    static UnreadableDocumentException tooOld(Exception cause) {
        return new UnreadableDocumentException(
                new Refusal(
                        "GJ-104",
                        "是 Word 95 或 Excel 95 及更早的格式，不支持。A format of Word 95 or Excel 95 or older, which is not read.",
                        "请另存为 docx 或 xlsx 后上传。Save it as docx or xlsx and send that."),
                cause);
    }

    static UnreadableDocumentException entities(Exception cause) {
        return new UnreadableDocumentException(
                new Refusal(
                        "GJ-140",
                        "文件内含 XML 实体声明，正常的 Word、Excel 文件没有。The file declares XML entities, which no Word or Excel file does.",
                        "请用 Word、Excel 或 WPS 打开原文件后另存再上传。Open the original, save it anew and send that."),
                cause);
    }

    static void refuseMore(String chinese, String english, long limit, long found) throws UnreadableDocumentException {
        if (found > limit) {
            throw new UnreadableDocumentException(new Refusal(
                    "GJ-107",
                    "文件过大：%s上限为 %d，实为 %d 或更多。Too large to read: %s may be %d at most, found %d or more."
                            .formatted(chinese, limit, found, english, limit, found),
                    "请只上传年度报告本身。Send the report alone."));
        }
    }
}
