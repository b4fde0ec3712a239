package dev.gouji.ingest.problem;

import java.util.Objects;

/**
 * Why a document was not taken in: the members of an RFC 9457 problem.
 *
 * @param code stable, as listed in the reference
 * @param status of HTTP
 * @param title short, Chinese and English
 * @param detail what, where and what to do; Chinese first, then English
 * @param retryAfterSeconds after which the same request may succeed; 0 when it never will
 */
public record Problem(String code, int status, String title, String detail, int retryAfterSeconds) {
    public Problem {
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(detail, "detail is null");
        if (!code.matches("GJ-\\d{3}")) {
            throw new IllegalArgumentException("'%s' is no code: expected GJ- and three digits".formatted(code));
        }
        if (status < 400 || status > 599 || retryAfterSeconds < 0) {
            throw new IllegalArgumentException(
                    "no problem has status %d and a retry after %d s".formatted(status, retryAfterSeconds));
        }
    }

    /** Whether sending the same thing again later can help. */
    public boolean isTemporary() {
        return retryAfterSeconds > 0;
    }

    public ProblemException asException() {
        return new ProblemException(this, null);
    }

    public ProblemException asException(Throwable cause) {
        return new ProblemException(this, cause);
    }
}
