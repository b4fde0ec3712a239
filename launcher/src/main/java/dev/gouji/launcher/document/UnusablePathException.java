package dev.gouji.launcher.document;

/** A path given on the command line cannot be used; the message says why, Chinese first. */
public final class UnusablePathException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusablePathException(String message) {
        super(message);
    }

    static UnusablePathException missing(String path) {
        return new UnusablePathException("找不到文件：%1$s。请核对路径。 No such file: %1$s. Check the path.".formatted(path));
    }

    static UnusablePathException unreadable(String path) {
        return new UnusablePathException("文件无法读取：%1$s。请检查权限。 Cannot read %1$s: check its permissions.".formatted(path));
    }

    static UnusablePathException folder(String path) {
        return new UnusablePathException(
                "%1$s 是文件夹，此处应为文件。请列出文件，如 %1$s/*.html。 %1$s is a folder, expected a file: name the files, as in %1$s/*.html."
                        .formatted(path));
    }

    static UnusablePathException tooLarge(String path, long bytes, long limit) {
        return new UnusablePathException(
                "文件过大：%1$s 有 %2$d 字节，上限为 %3$d（20 MB）。请只提供年度报告本身。 Too large: %1$s has %2$d bytes, the limit is %3$d (20 MB). Give the report alone."
                        .formatted(path, bytes, limit));
    }

    static UnusablePathException empty(String path) {
        return new UnusablePathException("%1$s 下没有可读取的文件（%2$s）。 There is no file under %1$s that can be read: %2$s."
                .formatted(path, FileType.endings()));
    }

    /** A file of rules, or a rule of one, that cannot be used. */
    public static UnusablePathException wrongRules(String path, String reason) {
        return new UnusablePathException("规则有误 Rules that cannot be used: %s: %s".formatted(path, reason));
    }
}
