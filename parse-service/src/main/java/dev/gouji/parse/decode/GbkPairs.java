package dev.gouji.parse.decode;

import java.nio.charset.Charset;
import java.util.List;

/** The two bytes behind each character that GBK is read as, by the newer standard and by the older one. */
final class GbkPairs {
    /** The euro sign in GB18030. */
    static final int EURO = 0xA2E3;
    /** The same pair to Windows, which has the sign elsewhere. */
    private static final char EURO_PAIR_TO_WINDOWS = '\uE76C';

    private static final List<Charset> READ_AS = List.of(Charset.forName("GBK"), CharacterSet.GB18030);
    private static final char[] PAIRS = pairs();

    private GbkPairs() {}

    /** Both bytes, the first one above; 0 where a character is no pair. */
    static int of(char unit) {
        return PAIRS[unit];
    }

    private static char[] pairs() {
        char[] pairs = new char[Character.MAX_VALUE + 1];
        for (int lead = 0x81; lead <= 0xFE; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                for (Charset charset : READ_AS) {
                    String read = new String(new byte[] {(byte) lead, (byte) trail}, charset);
                    if (read.length() == 1 && read.charAt(0) != DecodedText.REPLACEMENT) {
                        pairs[read.charAt(0)] = (char) (lead << 8 | trail);
                    }
                }
            }
        }
        pairs[EURO_PAIR_TO_WINDOWS] = EURO;
        return pairs;
    }
}
