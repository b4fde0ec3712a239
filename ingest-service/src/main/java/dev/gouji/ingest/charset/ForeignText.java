package dev.gouji.ingest.charset;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Text in a charset that is found out: byte order mark, well-formed UTF-8 whatever the label says, UTF-16 by its zero
 * bytes, the label of the transfer, the label inside, and GB18030 when nothing says anything. What is labelled gb2312 or
 * gbk is GB18030, which has every character of both and those that people used all the same (镕, 喆, 䶮).
 *
 * @param text without byte order mark
 * @param charset that it was in
 */
public record ForeignText(String text, Charset charset) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Set<String> CHINESE = Set.of("gb2312", "gbk", "gb_2312-80", "x-gbk", "gb18030", "hz-gb-2312");
    /** What servers say by themselves, for pages in any charset. */
    private static final Set<String> MEANINGLESS = Set.of("iso-8859-1", "us-ascii", "ascii", "latin1", "windows-1252");

    private static final int LABEL_WITHIN = 4096;
    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_.:-]{2,40})");

    /**
     * The text of a page or a file.
     *
     * @param mediaType as labelled, null when it was not
     */
    public static ForeignText of(byte[] bytes, String mediaType) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        Optional<ForeignText> wide = wide(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        Optional<String> strict = strictUtf8(bytes);
        if (strict.isPresent()) {
            return new ForeignText(strict.get(), StandardCharsets.UTF_8);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, LABEL_WITHIN), StandardCharsets.ISO_8859_1);
        Charset charset = labelled(mediaType == null ? "" : mediaType)
                .or(() -> labelled(head))
                .orElse(GB18030);
        return decoded(bytes, 0, charset);
    }

    private static ForeignText decoded(byte[] bytes, int from, Charset charset) {
        return new ForeignText(new String(bytes, from, bytes.length - from, charset), charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without its mark: every second byte of markup is zero. */
    private static Optional<ForeignText> wide(byte[] bytes) {
        int looked = Math.min(bytes.length, 400) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (looked < 8 || Math.max(zeros[0], zeros[1]) < looked / 5) {
            return Optional.empty();
        }
        return Optional.of(
                decoded(bytes, 0, zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE));
    }

    /** A character that was cut off at the very end is no fault of the text. */
    private static Optional<String> strictUtf8(byte[] bytes) {
        for (int cut = 0; cut <= Math.min(3, bytes.length); cut++) {
            try {
                CharBuffer text = StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut));
                return Optional.of(text.toString());
            } catch (CharacterCodingException e) {
                if (cut == 0 && !endsInsideACharacter(bytes)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean endsInsideACharacter(byte[] bytes) {
        for (int back = 1; back <= Math.min(3, bytes.length); back++) {
            int value = bytes[bytes.length - back] & 0xFF;
            if (value >= 0xC0) {
                int needed = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
                return needed > back;
            }
        }
        return false;
    }

    private static Optional<Charset> labelled(String text) {
        Matcher matcher = LABEL.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1).toLowerCase(Locale.ROOT);
            if (CHINESE.contains(name)) {
                return Optional.of(GB18030);
            }
            if (!MEANINGLESS.contains(name) && isKnown(name)) {
                return Optional.of(Charset.forName(name));
            }
        }
        return Optional.empty();
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name) && Charset.forName(name).canEncode();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return false;
        }
    }
}
