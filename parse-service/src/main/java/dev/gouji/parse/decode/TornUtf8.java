package dev.gouji.parse.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 that lost bytes while it was taken for something else. Of a torn character the first two bytes are mostly left,
 * which name it to one of 64; it is restored where a word of the form says which. A byte behind it that was lost with it
 * (a quotation mark, a digit) is marked and never guessed.
 */
final class TornUtf8 {
    /** Stands in the bytes where something was lost; no byte of UTF-8. */
    static final byte LOST = (byte) 0xFF;

    /** What may have stood directly behind a lost quotation mark or digit. */
    private static final String DOUBTFUL_BEHIND = "0123456789,:}]/";

    private final ByteBuffer bytes;
    private final StringBuilder text;
    private int lost;
    private int restored;

    private TornUtf8(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.text = new StringBuilder(bytes.length);
    }

    /** The text in such bytes. */
    static TornUtf8 of(byte[] bytes) {
        TornUtf8 torn = new TornUtf8(bytes);
        torn.decode();
        return torn;
    }

    /** What is left; each gap is one U+FFFD. */
    String text() {
        return text.toString();
    }

    /** How many characters were torn, restored ones among them. */
    int lost() {
        return lost;
    }

    /** How many of them a word of the form brought back. */
    int restored() {
        return restored;
    }

    private void decode() {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(8_192);
        CoderResult result;
        do {
            result = decoder.decode(bytes, chars, true);
            text.append(chars.flip());
            chars.clear();
            if (result.isError()) {
                tear(result.length());
            }
        } while (result.isError() || result.isOverflow());
    }

    private void tear(int length) {
        int first = bytes.get() & 0xFF;
        boolean lead = first >= 0xC0 && first < (LOST & 0xFF);
        char found = length == 2 && first >> 4 == 0xE
                ? TornWords.next(text, (first & 0xF) << 12 | (bytes.get(bytes.position()) & 0x3F) << 6)
                : DecodedText.REPLACEMENT;
        bytes.position(bytes.position() + length - 1);
        lost++;
        restored += found == DecodedText.REPLACEMENT ? 0 : 1;
        text.append(found);
        int next = next();
        if (lead && next == '?') {
            // The torn byte and the one behind it made no pair: both became one question mark.
            bytes.get();
            text.append(DecodedText.REPLACEMENT);
        } else if (lead && next == LOST) {
            bytes.get();
            if (found != DecodedText.REPLACEMENT && next() > 0 && DOUBTFUL_BEHIND.indexOf(next()) >= 0) {
                text.append(DecodedText.REPLACEMENT);
            }
        }
    }

    private int next() {
        return bytes.hasRemaining() ? bytes.get(bytes.position()) : 0;
    }
}
