package dev.gouji.parse.decode.markup;

/** How wide a tool took the characters to be when it drew a table. */
enum Columns {
    /** As on a terminal: a Chinese character takes two columns, a quotation mark one. */
    TERMINAL,
    /** As on a terminal whose quotation marks are Chinese as well. */
    WIDE_MARKS,
    /** Each character one column, whatever it is. */
    CHARACTERS;

    /** Columns that the character at an offset takes. */
    int of(String text, int at) {
        char unit = text.charAt(at);
        if (unit < 0x80 || unit >= 0x2500 && unit <= 0x257F) {
            return 1;
        }
        if (unit == '\u200B' || unit == '\uFEFF') {
            return 0;
        }
        if (Character.isLowSurrogate(unit)) {
            return 0;
        }
        return switch (this) {
            case CHARACTERS -> 1;
            case TERMINAL -> isWide(unit) ? 2 : 1;
            case WIDE_MARKS -> isWide(unit) || unit >= 0x2010 && unit <= 0x2E7F || unit == '·' || unit == '×' ? 2 : 1;
        };
    }

    private static boolean isWide(char unit) {
        return unit >= 0x1100 && unit <= 0x115F
                || unit >= 0x2E80 && unit <= 0xA4CF
                || unit >= 0xAC00 && unit <= 0xD7A3
                || unit >= 0xD800 && unit <= 0xDBFF
                || unit >= 0xF900 && unit <= 0xFAFF
                || unit >= 0xFE30 && unit <= 0xFE6F
                || unit >= 0xFF00 && unit <= 0xFF60
                || unit >= 0xFFE0 && unit <= 0xFFE6;
    }
}
