package dev.gouji.validate.rule;

import java.util.Objects;

/**
 * Another organ's report on the same year that resembles the checked one.
 *
 * @param documentId of the other
 * @param organ name of the other
 * @param sameFigures whether every figure is the same, five of them at least not zero
 * @param text share of the prose that both have, names, years and numbers masked: 0 to 1
 */
public record Likeness(String documentId, String organ, boolean sameFigures, double text) {
    public Likeness {
        Objects.requireNonNull(documentId, "documentId is null");
        Objects.requireNonNull(organ, "organ is null");
        if (!(text >= 0 && text <= 1)) {
            throw new IllegalArgumentException("a share is between 0 and 1, found " + text);
        }
    }
}
