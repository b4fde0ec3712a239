package dev.gouji.parse.decode.page;

import dev.gouji.parse.document.Uncertainty;
import java.util.Objects;

/**
 * A printed character, or in pictures a recognised word or cell.
 *
 * @param text one character as a rule; U+FFFD where something is printed that has no character
 * @param box from baseline and font size, not from the ink
 * @param size of the font in points
 * @param doubt null for none
 */
public record Glyph(String text, Box box, double size, Uncertainty doubt) {
    public Glyph {
        Objects.requireNonNull(text, "text is null");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a glyph without a text");
        }
        Objects.requireNonNull(box, "box is null");
    }

    /** Whether it shows nothing. */
    public boolean isBlank() {
        return text.isBlank() || text.codePoints().allMatch(Character::isSpaceChar);
    }
}
