package dev.gouji.stats.listing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Where a page of a list ended: the sort key of its last item. Opaque to the outside; a row that comes or goes
 * meanwhile neither repeats nor hides another.
 *
 * @param parts of the sort key
 */
public record Cursor(List<String> parts) {
    private static final String SEPARATOR = "\0";

    public Cursor {
        parts = List.copyOf(parts);
    }

    /** The cursor behind an item with that sort key. */
    public static Cursor after(Object... key) {
        return new Cursor(Arrays.stream(key).map(String::valueOf).toList());
    }

    static Cursor parse(String text, int parts) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Cursor cursor = new Cursor(List.of(joined.split(SEPARATOR, -1)));
            if (cursor.parts.size() == parts && cursor.text().equals(text)) {
                return cursor;
            }
        } catch (IllegalArgumentException e) {
            // Not Base64: as wrong as any other text.
        }
        throw wrong(text);
    }

    /** A part that is a number. */
    public int number(int index) {
        String part = parts.get(index);
        if (!part.matches("-?\\d{1,9}")) {
            throw wrong(text());
        }
        return Integer.parseInt(part);
    }

    /** A part that counts rows. */
    public long count(int index) {
        String part = parts.get(index);
        if (!part.matches("\\d{1,18}")) {
            throw wrong(text());
        }
        return Long.parseLong(part);
    }

    /** A part that is a point in time. */
    public Instant time(int index) {
        try {
            return Instant.parse(parts.get(index));
        } catch (DateTimeParseException e) {
            throw wrong(text());
        }
    }

    /** As it stands in a link. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    private static WrongParameterException wrong(String text) {
        return new WrongParameterException(
                "cursor", "上一页 next 链接中的游标", "the cursor of a page's next link, unchanged", text);
    }
}
