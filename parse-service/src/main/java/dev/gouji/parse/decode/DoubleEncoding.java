package dev.gouji.parse.decode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 that was read as GBK and saved again, so that 一、 stands there as 涓€銆. Every pair of characters is three bytes
 * taken two by two: written back as GBK they are UTF-8 once more. What was lost on the way stays lost and is marked.
 */
final class DoubleEncoding {
    /** What the commonest marks of Chinese text look like; hardly met otherwise. */
    private static final char COMMA_READ_AS_GBK = '锛';

    private static final char STOP_READ_AS_GBK = '銆';
    private static final int SAMPLE_CHARACTERS = 2_000;

    private DoubleEncoding() {}

    /** The text as it was meant, or as it is where it was not encoded twice. */
    static DecodedText undone(DecodedText text) {
        boolean suspect =
                text.text().indexOf(COMMA_READ_AS_GBK) >= 0 || text.text().indexOf(STOP_READ_AS_GBK) >= 0;
        if (!suspect || !isMoreSensible(sample(text.text()))) {
            return text;
        }
        DecodedText meant = DecodedText.of(once(text.text()), text.charset());
        return meant.with(DecodingProblems.encodedTwice(meant.damaged()));
    }

    private static String sample(String text) {
        return text.length() <= SAMPLE_CHARACTERS ? text : text.substring(0, SAMPLE_CHARACTERS);
    }

    /** Chinese text written as GBK makes no UTF-8: two of three characters would be damaged. */
    private static boolean isMoreSensible(String sample) {
        String meant = once(sample);
        int damaged = 0;
        int chinese = 0;
        for (int i = 0; i < meant.length(); i++) {
            char unit = meant.charAt(i);
            damaged += unit == '\uFFFD' ? 1 : 0;
            chinese += unit >= 0x4E00 && unit <= 0x9FFF ? 1 : 0;
        }
        return chinese > 2 * damaged;
    }

    private static String once(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 2);
        int start = 0;
        for (int at = text.indexOf('€'); at >= 0; at = text.indexOf('€', start)) {
            bytes.writeBytes(text.substring(start, at).getBytes(CharacterSet.GB18030));
            // The byte 0x80 is a euro sign to Windows and to browsers, and to no one else.
            bytes.write(0x80);
            start = at + 1;
        }
        bytes.writeBytes(text.substring(start).getBytes(CharacterSet.GB18030));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
