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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * JSON as a portal's interface answers, also as a call (JSONP) or an assignment: the report is the longest string in it
 * that holds HTML or words of the form; where it is spread over many values, all of them in their order.
 */
final class JsonBody {
    private static final int DEPTH_MAX = 100;
    private static final Pattern BEFORE = Pattern.compile(
            "^[\\s\\x{FEFF}]*(?:(?:var|let|const)\\s+)?[A-Za-z_$][A-Za-z0-9_$.]{0,99}\\s*(?:\\(|=)\\s*");
    private static final Set<String> TITLES =
            Set.of("title", "articletitle", "doctitle", "name", "subject", "标题", "headline");
    private static final int TITLE_MAX = 120;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH_MAX)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<String> titles = new ArrayList<>();
    private final StringBuilder all = new StringBuilder();
    private String longest = "";
    private String longestAt = "";

    private JsonBody() {}

    /** What became of it. */
    sealed interface Result {}

    /**
     * The text inside.
     *
     * @param titles that stand beside it
     * @param where which value it is
     */
    record Found(String body, List<String> titles, String where) implements Result {}

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
            case '[' -> first == '{' || first == '[' || first == '"';
            default -> false;
        };
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
        JsonNode root;
        try {
            root = MAPPER.readTree(text.substring(start, end));
        } catch (JsonProcessingException e) {
            return new NotJson(reason(e));
        }
        JsonBody body = new JsonBody();
        body.walk(root, "");
        if (FormWords.areIn(body.longest)) {
            return new Found(body.longest, body.titles, "JSON " + body.longestAt);
        }
        return new Found(body.all.toString(), body.titles, "JSON");
    }

    private static String reason(JsonProcessingException e) {
        String at = e.getLocation() == null
                ? ""
                : "第 %d 行第 %d 列 (line, column)"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        return at + " " + e.getClass().getSimpleName();
    }

    private void walk(JsonNode node, String path) {
        if (node.isTextual()) {
            text(node.textValue(), path);
        } else if (node.isArray() && isRow(node)) {
            row(node);
        } else if (node.isArray()) {
            int index = 0;
            for (JsonNode child : node) {
                walk(child, path + "[" + index++ + "]");
            }
        } else {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                if (member.getValue().isTextual()
                        && TITLES.contains(member.getKey().toLowerCase(java.util.Locale.ROOT))
                        && member.getValue().textValue().length() <= TITLE_MAX) {
                    titles.add(member.getValue().textValue().strip());
                }
                walk(member.getValue(), path.isEmpty() ? member.getKey() : path + "." + member.getKey());
            }
        }
    }

    private void text(String value, String path) {
        // Half a character from outside Unicode's base plane is no character.
        String whole = value.chars().anyMatch(unit -> Character.isSurrogate((char) unit))
                ? new String(
                        value.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8)
                : value;
        all.append(whole).append('\n');
        if (whole.length() > longest.length()) {
            longest = whole;
            longestAt = path;
        }
    }

    private static boolean isRow(JsonNode array) {
        for (JsonNode child : array) {
            if (child.isContainerNode()
                    || child.isTextual() && child.textValue().indexOf('\n') >= 0) {
                return false;
            }
        }
        return array.size() > 1;
    }

    private void row(JsonNode cells) {
        for (JsonNode cell : cells) {
            all.append(cell.isNull() ? "" : cell.asText()).append('\t');
        }
        all.setLength(all.length() - 1);
        all.append('\n');
    }
}
