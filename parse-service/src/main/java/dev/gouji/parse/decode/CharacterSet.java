package dev.gouji.parse.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which character set a document is in. Labels lie so often that the bytes decide: UTF-8 cannot be met by chance, and
 * what is not UTF-8 on a Chinese portal is GB18030, which holds GB2312 and GBK.
 */
final class CharacterSet {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern LABEL =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD_BYTES = 2048;
    /** A file cut in mid-character, or one bad byte in a footer, is still UTF-8. */
    private static final int CHARACTERS_PER_TOLERATED_ERROR = 500;

    private CharacterSet() {}

    /**
     * Decoded text.
     *
     * @param charset it was in
     * @param damaged characters that could not be decoded and stand as U+FFFD
     */
    record Text(String text, Charset charset, int damaged) {
        boolean isUsable() {
            return damaged == 0 || damaged * CHARACTERS_PER_TOLERATED_ERROR <= text.length();
        }
    }

    static Text decode(byte[] content) {
        Optional<Text> marked = byteOrderMark(content);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Text> strict = strictly(content, StandardCharsets.UTF_8);
        if (strict.isPresent()) {
            return strict.get();
        }
        Text utf8 = leniently(content, StandardCharsets.UTF_8);
        if (utf8.isUsable()) {
            return utf8;
        }
        return strictly(content, GB18030).orElseGet(() -> {
            Text gb18030 = leniently(content, GB18030);
            return gb18030.damaged() <= utf8.damaged() ? gb18030 : utf8;
        });
    }

    /** The character set that the head of a page or its media type claims, when it claims one that differs. */
    static Optional<String> contradictingLabel(byte[] content, String mediaType, Charset actual) {
        String head = new String(content, 0, Math.min(content.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        for (String text : new String[] {mediaType == null ? "" : mediaType, head}) {
            Matcher label = LABEL.matcher(text);
            if (label.find() && !canonical(label.group(1)).equals(canonical(actual.name()))) {
                return Optional.of(label.group(1));
            }
        }
        return Optional.empty();
    }

    private static String canonical(String label) {
        String name = label.toLowerCase(Locale.ROOT).replace("_", "-");
        return name.startsWith("gb") || name.equals("936") || name.equals("cp936")
                ? "gb18030"
                : name.replace("utf8", "utf-8");
    }

    private static Optional<Text> byteOrderMark(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(withoutMark(leniently(content, StandardCharsets.UTF_8)));
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return Optional.of(withoutMark(leniently(content, StandardCharsets.UTF_16LE)));
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return Optional.of(withoutMark(leniently(content, StandardCharsets.UTF_16BE)));
        }
        return Optional.empty();
    }

    private static Text withoutMark(Text text) {
        return text.text().startsWith("\uFEFF")
                ? new Text(text.text().substring(1), text.charset(), text.damaged())
                : text;
    }

    private static boolean startsWith(byte[] content, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Text> strictly(byte[] content, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return Optional.of(new Text(text.toString(), charset, 0));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Text leniently(byte[] content, Charset charset) {
        String text = new String(content, charset);
        return new Text(
                text, charset, (int) text.chars().filter(unit -> unit == 0xFFFD).count());
    }
}
