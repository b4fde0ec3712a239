package dev.gouji.contract.event;

import java.util.Objects;

/**
 * Why a document was refused.
 *
 * @param code GJ-1xx, as listed in the reference
 * @param message what was found and where, Chinese and English
 * @param advice what to do, Chinese and English
 */
public record Refusal(String code, String message, String advice) {
    public Refusal {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(message, "message is null");
        Objects.requireNonNull(advice, "advice is null");
        if (!code.matches("GJ-\\d{3}")) {
            throw new IllegalArgumentException("'%s' is no code: expected GJ- and three digits".formatted(code));
        }
    }
}
