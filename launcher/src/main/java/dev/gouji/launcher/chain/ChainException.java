package dev.gouji.launcher.chain;

/** The services do not answer as they should; the message says what was asked and what came, Chinese first. */
public final class ChainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChainException(String message, Throwable cause) {
        super(message, cause);
    }

    static ChainException silent(Object asked, Throwable cause) {
        return new ChainException(
                "服务没有应答：%1$s（%2$s）。 The services do not answer: %1$s (%2$s).".formatted(asked, cause), cause);
    }

    static ChainException unexpected(Object asked, int status, String body) {
        String shown = body.length() <= 300 ? body : body.substring(0, 300) + "…";
        return new ChainException(
                "服务应答异常：%1$s，状态 %2$d。 Unexpected answer: %1$s, status %2$d: %3$s".formatted(asked, status, shown),
                null);
    }

    static ChainException stalled(int waitedFor, long seconds) {
        return new ChainException(
                "%2$d 秒内没有任何进展，仍有 %1$d 份文件没有结果；请查看日志文件。 No progress within %2$d s, %1$d documents still have no outcome: see the log file."
                        .formatted(waitedFor, seconds),
                null);
    }
}
