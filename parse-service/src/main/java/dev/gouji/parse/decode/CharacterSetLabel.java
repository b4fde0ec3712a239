package dev.gouji.parse.decode;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The character set that a document says it is in. */
final class CharacterSetLabel {
    private static final Pattern LABEL =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)", Pattern.CASE_INSENSITIVE);
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
        Matcher label = LABEL.matcher(text);
        return label.find(start(text)) ? Optional.of(label.group(1)) : Optional.empty();
    }

    /** Where the word first stands that every label starts with. */
    private static int start(String text) {
        int at = 0;
        while (!text.regionMatches(true, at, WORD, 0, WORD.length())) {
            at++;
        }
        return at;
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
