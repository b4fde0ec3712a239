package dev.gouji.ingest.fetch;

import dev.gouji.ingest.address.WebAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The target of a redirect, from a header whose bytes may be of any charset. */
final class Location {
    private Location() {}

    /** @param value each char a byte */
    static Optional<WebAddress> of(WebAddress from, String value) {
        return from.resolve(decoded(value));
    }

    /** As UTF-8 when it is that, as browsers do; otherwise the bytes as they came. */
    private static String decoded(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            StringBuilder escaped = new StringBuilder();
            for (byte one : bytes) {
                escaped.append(one >= 0 ? Character.toString(one) : "%%%02X".formatted(one & 0xff));
            }
            return escaped.toString();
        }
    }
}
