package dev.gouji.parse.decode;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Which character set a document is in. Labels lie so often that the bytes decide: UTF-8 cannot be met by chance, what
 * is not UTF-8 on a Chinese portal is GB18030, which holds GB2312 and GBK, and where Big5 fits as well, statistics
 * decide.
 */
final class CharacterSet {
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    private CharacterSet() {}

    static DecodedText decode(byte[] content) {
        Optional<DecodedText> marked = byteOrderMark(content);
        if (marked.isPresent()) {
            return DoubleEncoding.undone(marked.get());
        }
        // The common case first, and by the fast decoder: nothing in it had to be replaced.
        String utf8 = new String(content, StandardCharsets.UTF_8);
        boolean certain = utf8.indexOf(DecodedText.REPLACEMENT) < 0 && utf8.indexOf('\0') < 0;
        return certain
                ? DoubleEncoding.undone(DecodedText.of(utf8, StandardCharsets.UTF_8))
                : UnmarkedUtf16.decode(content)
                        .or(() -> strictly(content, StandardCharsets.UTF_8))
                        .map(DoubleEncoding::undone)
                        .orElseGet(() -> notUtf8(content));
    }

    private static DecodedText notUtf8(byte[] content) {
        Optional<DecodedText> mixed = MixedCharacterSets.decode(content);
        if (mixed.isPresent()) {
            return mixed.get();
        }
        if (isBig5(content)) {
            return DecodedText.of(new String(content, BIG5), BIG5);
        }
        DecodedText gb18030 = DecodedText.of(new String(content, GB18030), GB18030);
        if (gb18030.damaged() == 0) {
            return gb18030;
        }
        DecodedText utf8 = DecodedText.of(new String(content, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return gb18030.damaged() <= utf8.damaged() ? gb18030 : utf8;
    }

    /** Nearly every text in Big5 is one in GB18030 too, and nonsense. */
    private static boolean isBig5(byte[] content) {
        if (strictly(content, BIG5).isEmpty()) {
            return false;
        }
        CharsetMatch[] matches = new CharsetDetector().setText(content).detectAll();
        int big5 = confidence(matches, "Big5");
        return big5 > 0 && big5 > confidence(matches, "GB18030");
    }

    private static int confidence(CharsetMatch[] matches, String name) {
        for (CharsetMatch match : matches) {
            if (match.getName().equals(name)) {
                return match.getConfidence();
            }
        }
        return 0;
    }

    private static Optional<DecodedText> byteOrderMark(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(content, StandardCharsets.UTF_8))
                    .map(text -> DecodedText.of(text, StandardCharsets.UTF_8).withoutMark());
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return Optional.of(new String(content, StandardCharsets.UTF_16LE))
                    .map(text -> DecodedText.of(text, StandardCharsets.UTF_16LE).withoutMark());
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return Optional.of(new String(content, StandardCharsets.UTF_16BE))
                    .map(text -> DecodedText.of(text, StandardCharsets.UTF_16BE).withoutMark());
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] content, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text, if every byte of it makes sense in a character set. */
    static Optional<DecodedText> strictly(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(DecodedText.of(text, charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
