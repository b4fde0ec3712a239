package dev.gouji.parse.decode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.parse.decode.json.StatedReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Text that is JSON, also as a call (JSONP) or an assignment. */
final class JsonText {
    private static final int DEPTH_MAX = 100;
    private static final Pattern BEFORE = Pattern.compile(
            "^[\\s\\x{FEFF}]*(?:(?:var|let|const)\\s+)?[A-Za-z_$][A-Za-z0-9_$.]{0,99}\\s*(?:\\(|=)\\s*");
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH_MAX)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    /** What became of it. */
    sealed interface Result {}

    /**
     * It is JSON.
     *
     * @param json the text up to its end, blanks before its start
     * @param quotes how many closing quotation marks had to be put back
     */
    record Parsed(String json, JsonNode root, int quotes) implements Result {
        /** The report whose tables stand in it under English names. */
        Optional<StatedReport.Content> stated() {
            try {
                return StatedReport.of(json, MAPPER.getFactory());
            } catch (IOException e) {
                throw new UncheckedIOException("what was parsed once cannot be parsed again", e);
            }
        }
    }

    /**
     * It only looks like JSON.
     *
     * @param reason in two languages
     */
    record NotJson(String reason) implements Result {}

    /** Whether a text is an object or an array, possibly in a call or an assignment. */
    static boolean isJson(String text) {
        int start = start(text);
        return start >= 0 && opens(text, start);
    }

    private static int start(String text) {
        int at = skipBlanks(text, 0);
        if (at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '[')) {
            return at;
        }
        if (at == text.length() || !Character.isJavaIdentifierStart(text.charAt(at)) || text.charAt(at) > 'z') {
            return -1;
        }
        Matcher before = BEFORE.matcher(text.substring(0, Math.min(text.length(), 300)));
        return before.find() ? before.end() : -1;
    }

    private static boolean opens(String text, int start) {
        if (start >= text.length()) {
            return false;
        }
        int next = skipBlanks(text, start + 1);
        char first = next < text.length() ? text.charAt(next) : ' ';
        return switch (text.charAt(start)) {
            case '{' -> first == '"' || first == '}';
            case '[' -> first == '{' || first == '"' || first == '[' && opensValue(text, next + 1);
            default -> false;
        };
    }

    /** A list of lists; [[/][首页]] is a link of a markup. */
    private static boolean opensValue(String text, int from) {
        int at = skipBlanks(text, from);
        return at >= text.length() || "\"[{]-0123456789tfn".indexOf(text.charAt(at)) >= 0;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }

    static Result of(String text) {
        int start = start(text);
        int close = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
        int end = close < start ? text.length() : close + 1;
        String json = " ".repeat(start) + text.substring(start, end);
        try {
            return new Parsed(json, MAPPER.readTree(json), 0);
        } catch (JsonProcessingException e) {
            return LostQuotes.restored(json, repaired -> parse(repaired).isPresent())
                    .<Result>map(repaired ->
                            new Parsed(repaired, parse(repaired).orElseThrow(), LostQuotes.between(json, repaired)))
                    .orElseGet(() -> new NotJson(reason(e)));
        }
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.of(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String reason(JsonProcessingException e) {
        String at = e.getLocation() == null
                ? ""
                : "第 %d 行第 %d 列 (line, column)"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        return at + " " + e.getClass().getSimpleName();
    }
}
