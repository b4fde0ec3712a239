package dev.gouji.parse.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The character set that a document says it is in. */
final class CharacterSetLabel {
    private static final String WORD = "charset";
    private static final int HEAD_BYTES = 2048;

    private CharacterSetLabel() {}

    /** What the head of a page or its media type claims, when it claims one that differs. */
    static Optional<String> contradicting(byte[] content, String mediaType, Charset actual) {
        String head = new String(content, 0, Math.min(content.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        for (String text : new String[] {mediaType == null ? "" : mediaType, head}) {
            Optional<String> label = in(text);
            if (label.isPresent() && !canonical(label.get()).equals(canonical(actual.name()))) {
                return label;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> in(String text) {
        if (!text.contains("charset") && !text.contains("CHARSET") && !text.contains("Charset")) {
            return Optional.empty();
        }
        for (int at = 0; at + WORD.length() < text.length(); at++) {
            if (text.regionMatches(true, at, WORD, 0, WORD.length())) {
                String label = behind(text, at + WORD.length());
                if (!label.isEmpty()) {
                    return Optional.of(label);
                }
            }
        }
        return Optional.empty();
    }

    /** What is assigned there, with or without quotes; empty when nothing is. */
    private static String behind(String text, int word) {
        int equals = pastBlanks(text, word);
        if (equals == text.length() || text.charAt(equals) != '=') {
            return "";
        }
        int quote = pastBlanks(text, equals + 1);
        boolean quoted = quote < text.length() && (text.charAt(quote) == '"' || text.charAt(quote) == '\'');
        int start = quoted ? pastBlanks(text, quote + 1) : quote;
        int end = start;
        while (end < text.length() && isOfLabel(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static int pastBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && " \t\n\f\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isOfLabel(char unit) {
        return unit >= 'A' && unit <= 'Z'
                || unit >= 'a' && unit <= 'z'
                || unit >= '0' && unit <= '9'
                || "_.:-".indexOf(unit) >= 0;
    }

    private static String canonical(String label) {
        String name = label.toLowerCase(Locale.ROOT).replace("_", "-");
        if (name.startsWith("gb") || name.equals("936") || name.equals("cp936")) {
            return "gb18030";
        }
        if (name.startsWith("utf-16") || name.equals("unicode")) {
            return "utf-16";
        }
        return name.startsWith("big5") ? "big5" : name.replace("utf8", "utf-8");
    }
}
