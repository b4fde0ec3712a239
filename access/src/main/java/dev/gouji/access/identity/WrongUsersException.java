package dev.gouji.access.identity;

/** A file of users that is not to be trusted with letting people in. */
public final class WrongUsersException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsersException(int line, String zh, String en) {
        super("GJ-810 用户文件第 %1$d 行：%2$s。 Line %1$d of the file of users: %3$s.".formatted(line, zh, en));
    }

    WrongUsersException(String zh, String en, Throwable cause) {
        super("GJ-810 用户文件：%s。 The file of users: %s.".formatted(zh, en), cause);
    }
}
