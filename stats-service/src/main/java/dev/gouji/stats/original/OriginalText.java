package dev.gouji.stats.original;

import dev.gouji.contract.report.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows what can be shown of an original's bytes: pages and texts in UTF-8 or GB18030. */
public final class OriginalText {
    /** More than any report; what is larger is a download. */
    public static final int BYTES_MAX = 2 << 20;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int AROUND = 6_000;

    private OriginalText() {}

    /**
     * The words of a document.
     *
     * @param place to mark, null for none
     * @param expected what should stand there; a place that holds something else is not marked, since where a document
     *     had to be unpacked or repaired to be read, places count in the repaired text
     */
    public static Shown show(byte[] content, Place place, String expected) {
        return switch (place) {
            case null -> isMarkup(decoded(content)) ? page(content, null, "") : plain(content, null, "");
            case Place.InHtml html -> page(content, html, expected);
            case Place.InText text -> plain(content, text, expected);
            case Place.InWord word -> Shown.NOTHING;
            case Place.InSheet sheet -> Shown.NOTHING;
            case Place.OnPage box -> Shown.NOTHING;
        };
    }

    private static Shown page(byte[] content, Place.InHtml place, String expected) {
        return OriginalPage.of(decoded(content), place, expected);
    }

    private static Shown plain(byte[] content, Place.InText place, String expected) {
        String text = decoded(content);
        if (text.indexOf('\0') >= 0 || text.startsWith("%PDF")) {
            return Shown.NOTHING;
        }
        boolean found = place != null
                && place.end() <= text.length()
                && text.substring(place.start(), place.end()).contains(expected.strip());
        if (!found) {
            boolean cut = text.length() > 2 * AROUND;
            String beginning = cut ? text.substring(0, 2 * AROUND) : text;
            return new Shown(List.of(Shown.Block.paragraph(beginning, false)), false, cut);
        }
        int from = lineStart(text, Math.max(0, place.start() - AROUND));
        int to = Math.min(text.length(), place.end() + AROUND);
        Shown.Block block = new Shown.Block(
                text.substring(from, place.start()),
                text.substring(place.start(), place.end()),
                text.substring(place.end(), to),
                List.of());
        return new Shown(List.of(block), true, from > 0 || to < text.length());
    }

    private static int lineStart(String text, int at) {
        return at == 0 ? 0 : text.lastIndexOf('\n', at) + 1;
    }

    private static boolean isMarkup(String text) {
        return text.stripLeading().startsWith("<");
    }

    private static String decoded(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(content, GB18030);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
