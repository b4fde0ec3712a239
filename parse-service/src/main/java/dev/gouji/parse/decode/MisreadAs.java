package dev.gouji.parse.decode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Character sets that UTF-8 is mistaken for, and the way back from each to the bytes that were read. */
enum MisreadAs {
    /** Two bytes become one Chinese character. */
    GBK("GBK", "锛", "銆") {
        @Override
        List<byte[]> bytes(String text) {
            // Alone the byte 0x80 is a euro sign to Windows; to the later standard the sign is a pair.
            return text.indexOf(EURO) < 0
                    ? List.of(written(text, GbkPairs::of))
                    : List.of(
                            written(text, unit -> unit == EURO ? WINDOWS_EURO : GbkPairs.of(unit)),
                            written(text, unit -> unit == EURO ? GbkPairs.EURO : GbkPairs.of(unit)));
        }
    },
    /** Every byte becomes one character; those that Windows-1252 does not have stay as in Latin-1. */
    WINDOWS_1252("Windows-1252", "ï¼", "ã€", "ã\u0080") {
        @Override
        List<byte[]> bytes(String text) {
            return List.of(written(text, unit -> {
                int special = CP_1252_SPECIAL.indexOf(unit);
                return special >= 0 ? FIRST_BEYOND_ASCII + special : unit <= 0xFF ? unit : 0;
            }));
        }
    };

    private static final char EURO = '€';
    private static final int WINDOWS_EURO = 0x80;
    private static final int FIRST_BEYOND_ASCII = 0x80;
    /** What Windows-1252 has where Latin-1 has controls. */
    private static final String CP_1252_SPECIAL = special();

    private final String title;
    private final List<String> marks;

    /** The marks are what the commonest signs of Chinese text look like afterwards; hardly met otherwise. */
    MisreadAs(String title, String... marks) {
        this.title = title;
        this.marks = List.of(marks);
    }

    /** The one or two bytes behind a character; 0 where there are none. */
    private interface Bytes {
        int of(char unit);
    }

    private static String special() {
        byte[] bytes = new byte[0xA0 - FIRST_BEYOND_ASCII];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (FIRST_BEYOND_ASCII + i);
        }
        return new String(bytes, Charset.forName("windows-1252")).replace(DecodedText.REPLACEMENT, '\0');
    }

    String title() {
        return title;
    }

    /** Whether it is worth trying. */
    boolean showsIn(String text) {
        for (String mark : marks) {
            // One character is sought faster than a string of one.
            boolean shows = mark.length() == 1 ? text.indexOf(mark.charAt(0)) >= 0 : text.contains(mark);
            if (shows) {
                return true;
            }
        }
        return false;
    }

    /** The bytes that were misread, in each way that is possible; what cannot come from there stays itself in UTF-8. */
    abstract List<byte[]> bytes(String text);

    private static byte[] written(String text, Bytes read) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 2);
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            int behind = unit < FIRST_BEYOND_ASCII ? unit : read.of(unit);
            if (behind > 0xFF) {
                bytes.write(behind >> 8);
            }
            if (behind > 0 || unit == 0) {
                bytes.write(behind);
            } else if (unit == DecodedText.REPLACEMENT) {
                bytes.write(TornUtf8.LOST);
            } else {
                // Never its four bytes in GB18030: two of them are digits, which would stand there as figures.
                int end = text.offsetByCodePoints(at, 1);
                bytes.writeBytes(text.substring(at, end).getBytes(StandardCharsets.UTF_8));
                at = end - 1;
            }
        }
        return bytes.toByteArray();
    }
}
