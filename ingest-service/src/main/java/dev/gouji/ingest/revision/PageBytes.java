package dev.gouji.ingest.revision;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Bytes of a page as text, for comparison only: no two different contents become the same text. */
final class PageBytes {
    private static final List<Charset> STRICTLY = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final int LOOK_AT = 4096;

    private PageBytes() {}

    /** In the first character set that has no doubt; else each byte as a character. Labels are often wrong. */
    static String decode(byte[] content) {
        if (content.length >= 2
                && (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF
                        || content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        for (Charset charset : STRICTLY) {
            try {
                return charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(content))
                        .toString();
            } catch (CharacterCodingException e) {
                // The next one.
            }
        }
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    static boolean looksLikeHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOK_AT)).toLowerCase(Locale.ROOT);
        return !start.startsWith("%pdf")
                && !start.stripLeading().startsWith("<?xml version")
                && List.of("<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p").stream()
                        .anyMatch(start::contains);
    }
}
