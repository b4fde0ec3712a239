package dev.gouji.parse.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * UTF-16 without a byte order mark. Digits and line ends leave zero bytes in it, which no other text has, and read the
 * right way round nearly everything is Chinese or ASCII.
 */
final class UnmarkedUtf16 {
    private static final int SAMPLE_UNITS = 2_000;
    private static final int EXPECTED_PERCENT = 95;

    private UnmarkedUtf16() {}

    static Optional<DecodedText> decode(byte[] content) {
        if (!holdsZero(content)) {
            return Optional.empty();
        }
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            if (isExpected(content, charset == StandardCharsets.UTF_16LE)) {
                return Optional.of(DecodedText.of(new String(content, charset), charset));
            }
        }
        return Optional.empty();
    }

    private static boolean holdsZero(byte[] content) {
        for (byte unit : content) {
            if (unit == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExpected(byte[] content, boolean littleEndian) {
        int units = Math.min(content.length / 2, SAMPLE_UNITS);
        int expected = 0;
        for (int i = 0; i < units; i++) {
            int first = content[2 * i] & 0xFF;
            int second = content[2 * i + 1] & 0xFF;
            expected += isExpected(littleEndian ? second << 8 | first : first << 8 | second) ? 1 : 0;
        }
        return units > 0 && expected * 100L >= (long) units * EXPECTED_PERCENT;
    }

    private static boolean isExpected(int unit) {
        return unit >= ' ' && unit < 0x7F
                || unit == '\n'
                || unit == '\r'
                || unit == '\t'
                || unit == 0xA0
                || unit >= 0x2010 && unit <= 0x2026
                || unit >= 0x3000 && unit <= 0x301F
                || unit >= 0x4E00 && unit <= 0x9FFF
                || unit >= 0xFF01 && unit <= 0xFF5E;
    }
}
