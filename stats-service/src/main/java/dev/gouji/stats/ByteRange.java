package dev.gouji.stats;

/**
 * The part of a file that was asked for. Source: RFC 9110, section 14.
 *
 * @param from of the first byte, from 0
 * @param to of the last byte; below {@code from}: there is no such part
 */
record ByteRange(long from, long to) {
    /**
     * What a header {@code Range} asks for; null when it asks for the whole: no header, several ranges, another unit.
     *
     * @param length of the file
     */
    static ByteRange of(String header, long length) {
        if (header == null || !header.matches("bytes=(\\d{1,18}-\\d{0,18}|-\\d{1,18})")) {
            return null;
        }
        String range = header.substring("bytes=".length());
        int dash = range.indexOf('-');
        if (dash == 0) {
            long last = Long.parseLong(range.substring(1));
            return new ByteRange(last == 0 ? length : Math.max(0, length - last), length - 1);
        }
        long from = Long.parseLong(range.substring(0, dash));
        String end = range.substring(dash + 1);
        long to = end.isEmpty() ? length - 1 : Math.min(length - 1, Long.parseLong(end));
        return !end.isEmpty() && Long.parseLong(end) < from ? null : new ByteRange(from, to);
    }

    boolean isNowhere() {
        return to < from;
    }

    long length() {
        return to - from + 1;
    }
}
