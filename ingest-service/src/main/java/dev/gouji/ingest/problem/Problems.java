package dev.gouji.ingest.problem;

/** The problems of this service, in the order of their codes. */
public final class Problems {
    private static final int SOON = 1;
    private static final int LATER = 5;
    private static final int AFTER_CLEARING_UP = 60;

    private Problems() {}

    public static Problem emptyDocument() {
        return new Problem(
                "GJ-101",
                400,
                "文件为空 (empty document)",
                "请求正文为 0 字节，没有可读取的内容；请检查文件后重新上传。"
                        + " The request body has 0 bytes, there is nothing to read; check the file and send it again.",
                0);
    }

    public static Problem tooLarge(long found, long limit) {
        return new Problem(
                "GJ-102",
                413,
                "文件超过上限 (document too large)",
                ("文件至少有 %1$d 字节，上限为 %2$d 字节（20 MB）；请去掉图片或附件，或另存为纯文本后再上传。"
                                + " The document has at least %1$d bytes, the limit is %2$d bytes (20 MB);"
                                + " remove pictures or attachments, or save it as plain text, and send it again.")
                        .formatted(found, limit),
                0);
    }

    public static Problem badParameter(String name, String found, String expected, String expectedInEnglish) {
        String shown = found.length() <= 80 ? found : found.substring(0, 80) + "…";
        return new Problem(
                "GJ-400",
                400,
                "参数不正确 (bad parameter)",
                ("参数 %1$s 的值为 '%2$s'，应为%3$s；请改正后重新发送。"
                                + " Parameter %1$s is '%2$s', expected %4$s; correct it and send it again.")
                        .formatted(name, shown, expected, expectedInEnglish),
                0);
    }

    public static Problem brokenForm(String reason) {
        return new Problem(
                "GJ-400",
                400,
                "表单无法读取 (unreadable form)",
                ("multipart/form-data 表单无法读取（%1$s）；请用名为 file 的部分发送文件。"
                                + " The multipart/form-data body cannot be read (%1$s); send the document as a part named file.")
                        .formatted(reason),
                0);
    }

    public static Problem forbiddenAddress(String address) {
        String shown = address.length() <= 80 ? address : address.substring(0, 80) + "…";
        return new Problem(
                "GJ-401",
                403,
                "不允许访问该地址 (address not allowed)",
                ("不允许访问 '%1$s'：只接受公网上的 http、https 地址；内网门户须由管理员列入允许名单。"
                                + " '%1$s' may not be fetched: only public http and https addresses are;"
                                + " a portal of an internal network needs an entry on the allow-list.")
                        .formatted(shown),
                0);
    }

    public static Problem unknownDocument(String sha256) {
        return new Problem(
                "GJ-404",
                404,
                "没有这份文件 (no such document)",
                ("归档中没有 SHA-256 为 %1$s 的文件；请核对哈希值，或重新上传该文件。"
                                + " The archive has no document with SHA-256 %1$s; check the hash, or upload the document again.")
                        .formatted(sha256),
                0);
    }

    public static Problem damagedDocument(String sha256) {
        return new Problem(
                "GJ-500",
                500,
                "归档文件已损坏 (damaged in the archive)",
                ("归档文件 %1$s 的内容与其哈希值不符，未予返回；请从备份恢复，或重新上传原文件。"
                                + " The archived bytes of %1$s do not match their hash and are not shown;"
                                + " restore them from a backup, or upload the original again.")
                        .formatted(sha256),
                0);
    }

    public static Problem defect() {
        return new Problem(
                "GJ-500",
                500,
                "内部错误 (internal error)",
                "服务内部出错，本次文件未确认接收；请稍后重新发送，若仍失败请把日志交给管理员。"
                        + " Something went wrong inside, this document is not confirmed;"
                        + " send it again later, and if that fails give the log to the administrator.",
                30);
    }

    public static Problem unreadableFile(String path) {
        return new Problem(
                "GJ-403",
                403,
                "文件无法读取 (unreadable file)",
                ("文件夹中的 %1$s 无法读取，已跳过；请检查权限，修改后会自动重新读取。"
                                + " %1$s in the folder cannot be read and was passed over; check its permissions.")
                        .formatted(path),
                0);
    }

    public static Problem outsideFolder(String path) {
        return new Problem(
                "GJ-403",
                403,
                "链接指向文件夹之外 (link out of the folder)",
                ("文件夹中的 %1$s 是指向文件夹之外的链接，或不是普通文件，已跳过；请放入文件本身。"
                                + " %1$s is a link out of the folder, or no regular file, and was passed over;"
                                + " put the file itself there.")
                        .formatted(path),
                0);
    }

    public static Problem busy() {
        return new Problem(
                "GJ-503",
                503,
                "正忙 (busy)",
                "同时上传的文件过多，本次未接收；请稍后重试。"
                        + " Too many documents are on their way in, this one was not taken; try again shortly.",
                SOON);
    }

    public static Problem unavailable(String what, String whatInEnglish) {
        return new Problem(
                "GJ-503",
                503,
                "暂时无法接收 (temporarily unavailable)",
                ("%s暂时不可用，本次文件未确认接收；请稍后重新发送同一文件，重复发送不会产生重复结果。"
                                + " The %s is away, so this document is not confirmed;"
                                + " send the same document again later, sending it twice does no harm.")
                        .formatted(what, whatInEnglish),
                LATER);
    }

    public static Problem archiveFull() {
        return new Problem(
                "GJ-507",
                507,
                "归档空间不足 (archive full)",
                "归档目录所在磁盘空间不足，本次文件未接收；请管理员清理或扩容后重试，服务会自动恢复。"
                        + " The disk of the archive is full, this document was not taken;"
                        + " free or add space, the service goes on by itself.",
                AFTER_CLEARING_UP);
    }
}
