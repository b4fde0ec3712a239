package dev.gouji.parse.archive;

import dev.gouji.contract.event.Refusal;

/** Why an archive is not opened, and what to do. */
final class ArchiveRefusals {
    private ArchiveRefusals() {}

    static Refusal incomplete() {
        return new Refusal(
                "GJ-106",
                "文件不完整：压缩包的目录或内容缺失、损坏。The file is incomplete: the archive's directory or contents are missing or damaged.",
                "请重新下载或导出原文件，确认能打开后再上传。Download or export it again, check that it opens, and send that.");
    }

    static Refusal locked() {
        return new Refusal(
                "GJ-105",
                "压缩包已加密，无法打开。The archive is locked with a password.",
                "请去掉密码后重新压缩上传。Pack the documents again without a password.");
    }

    static Refusal nothingInside() {
        return new Refusal(
                "GJ-101",
                "压缩包是空的：其中没有文件。The archive is empty: there is no file in it.",
                "请检查压缩包的内容，再重新上传。Check what is in it, and send it again.");
    }

    static Refusal largeMember(int limit) {
        return new Refusal(
                "GJ-107",
                "压缩包成员过大：解压后超过 %d 字节。A member of the archive is too large: more than %d bytes when unpacked."
                        .formatted(limit, limit),
                "请只上传年度报告本身。Send the report alone.");
    }

    static Refusal suspicious(String chinese, String english) {
        return new Refusal(
                "GJ-140",
                "压缩包异常：%s。The archive is not as archives should be: %s.".formatted(chinese, english),
                "请把年报文件直接上传，或重新压缩为普通 ZIP。Send the report itself, or pack it again as a plain ZIP.");
    }

    static Refusal tooMuch(String chinese, String english, long limit, long found) {
        return suspicious(
                "%s上限为 %d，实为 %d".formatted(chinese, limit, found),
                "%s may be %d at most, found %d".formatted(english, limit, found));
    }
}
