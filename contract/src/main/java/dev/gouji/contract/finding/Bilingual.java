package dev.gouji.contract.finding;

import java.util.Objects;

/** A text for people, in Chinese and in English. */
public record Bilingual(String zh, String en) {
    public Bilingual {
        Objects.requireNonNull(zh, "zh is null");
        Objects.requireNonNull(en, "en is null");
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages: '%s', '%s'".formatted(zh, en));
        }
    }
}
