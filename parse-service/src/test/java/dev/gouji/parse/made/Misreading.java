package dev.gouji.parse.made;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Programs that take UTF-8 for something else and save what they see as UTF-8. */
enum Misreading {
    /** Marks what is no pair and reads on behind it. */
    JAVA_GB18030 {
        @Override
        String read(byte[] utf8) {
            return new String(utf8, Charset.forName("GB18030"));
        }
    },
    /** A question mark for both bytes of what is no pair; 0x80 is a euro sign; free pairs are for private use. */
    WINDOWS_GBK {
        @Override
        String read(byte[] utf8) {
            StringBuilder read = new StringBuilder();
            for (int at = 0; at < utf8.length; at++) {
                int unit = utf8[at] & 0xFF;
                if (unit < 0x80) {
                    read.append((char) unit);
                } else if (unit == 0x80) {
                    read.append('€');
                } else if (at + 1 < utf8.length) {
                    String pair = new String(utf8, at, 2, Charset.forName("GBK"));
                    boolean free = utf8[++at] == (byte) 0xE3 && unit == 0xA2;
                    read.append(free ? "\uE76C" : pair.length() == 1 && pair.charAt(0) != '\uFFFD' ? pair : "?");
                } else {
                    read.append('?');
                }
            }
            return read.toString();
        }
    },
    /** Loses nothing. */
    BROWSER_WINDOWS_1252 {
        @Override
        String read(byte[] utf8) {
            StringBuilder read = new StringBuilder();
            for (byte unit : utf8) {
                String character = new String(new byte[] {unit}, Charset.forName("windows-1252"));
                read.append(character.equals("\uFFFD") ? String.valueOf((char) (unit & 0xFF)) : character);
            }
            return read.toString();
        }
    },
    /** Loses nothing. */
    LATIN_1 {
        @Override
        String read(byte[] utf8) {
            return new String(utf8, StandardCharsets.ISO_8859_1);
        }
    };

    abstract String read(byte[] utf8);

    /** A text as it looks in such a program. */
    String of(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    boolean losesNothing() {
        return this == BROWSER_WINDOWS_1252 || this == LATIN_1;
    }
}
