package dev.gouji.ingest.farm;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

/** What an address of a portal answers. */
record Page(byte[] bytes, String mediaType, Instant modified) {

    static Page html(String text, Charset charset, Charset label, Instant modified) {
        return new Page(
                text.getBytes(charset), "text/html; charset=" + label.name().toLowerCase(Locale.ROOT), modified);
    }

    static Page text(String text, String mediaType, Instant modified) {
        return new Page(text.getBytes(StandardCharsets.UTF_8), mediaType, modified);
    }

    static Page robots(String text) {
        return text(text, "text/plain", null);
    }
}
