package dev.gouji.parse.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files of which some pieces are in UTF-8 and some in GB18030: a template of the one around an article of the other, or
 * lines pasted together. Each piece between line ends and angle brackets, which are no part of a Chinese character in
 * either, is decoded as what it is.
 */
final class MixedCharacterSets {
    private static final int CERTAIN_CHARACTERS = 3;

    private final byte[] content;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> linesInGb18030 = new ArrayList<>();
    private int certainUtf8;
    private int charactersInGb18030;
    private int lines = 1;

    private MixedCharacterSets(byte[] content) {
        this.content = content;
    }

    /** The text, if it is written in UTF-8 with pieces that are not; bytes that are no UTF-8 at all are not its matter. */
    static Optional<DecodedText> decode(byte[] content) {
        MixedCharacterSets mixed = new MixedCharacterSets(content);
        mixed.pieces();
        if (mixed.certainUtf8 < CERTAIN_CHARACTERS) {
            return Optional.empty();
        }
        Charset most = mixed.certainUtf8 >= mixed.charactersInGb18030 ? StandardCharsets.UTF_8 : CharacterSet.GB18030;
        DecodedText decoded = DecodedText.of(mixed.text.toString(), most);
        return Optional.of(
                mixed.linesInGb18030.isEmpty()
                        ? decoded
                        : decoded.with(DecodingProblems.mixed(
                                mixed.linesInGb18030.getFirst(), mixed.linesInGb18030.size(), most.name())));
    }

    private void pieces() {
        int start = 0;
        while (start < content.length) {
            int end = start;
            boolean ascii = true;
            while (end < content.length && !isBreak(content[end])) {
                ascii &= content[end++] >= 0;
            }
            piece(start, end, ascii);
            if (end < content.length) {
                text.append((char) content[end]);
                lines += content[end] == '\n' ? 1 : 0;
            }
            start = end + 1;
        }
    }

    private static boolean isBreak(byte unit) {
        return unit == '\n' || unit == '<' || unit == '>';
    }

    private void piece(int start, int end, boolean ascii) {
        int length = end - start;
        String utf8 = new String(content, start, length, StandardCharsets.UTF_8);
        if (ascii) {
            text.append(utf8);
            return;
        }
        int damaged = 0;
        int expected = 0;
        for (int i = 0; i < utf8.length(); i++) {
            char unit = utf8.charAt(i);
            damaged += unit == '\uFFFD' ? 1 : 0;
            expected += unit >= 0x4E00 && unit <= 0x9FFF || unit >= 0x3001 && unit <= 0x3011 || unit >= 0xFF01 ? 1 : 0;
        }
        expected -= damaged;
        // Two bytes of GBK may be one Cyrillic letter of UTF-8; three bytes are no Chinese character by chance.
        if (expected > damaged) {
            certainUtf8 += expected;
            text.append(utf8);
        } else {
            gb18030(start, length);
        }
    }

    private void gb18030(int start, int length) {
        String decoded = new String(content, start, length, CharacterSet.GB18030);
        charactersInGb18030 += decoded.length();
        text.append(decoded);
        if (linesInGb18030.isEmpty() || linesInGb18030.getLast() != lines) {
            linesInGb18030.add(lines);
        }
    }
}
