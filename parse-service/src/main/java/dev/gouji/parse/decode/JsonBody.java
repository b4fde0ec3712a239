package dev.gouji.parse.decode;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import dev.gouji.parse.document.FormWords;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * The text in JSON as a portal's interface answers: the longest string that holds HTML or words of the form; where it is
 * spread over many values, all of them in their order.
 *
 * @param wrapping what stands beside it
 * @param where which value it is
 */
record JsonBody(String text, Wrapping wrapping, String where) {
    private static final Set<String> TITLES =
            Set.of("title", "articletitle", "doctitle", "name", "subject", "标题", "headline");
    private static final int TITLE_MAX = 120;
    /** A tag is no less-than sign between figures. */
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,500}>");

    private static final Pattern ESCAPED_TAG =
            Pattern.compile("(?i)&(?:lt|#60|#x3c);/?[a-z][a-z0-9]{0,9}(?:\\s|/|&(?:gt|#62|#x3e);)");

    /** The text of a value. */
    static JsonBody of(JsonNode root) {
        Walk walk = new Walk();
        walk.walk(root, "", List.of());
        if (!FormWords.areIn(walk.longest)) {
            return new JsonBody(walk.all.toString(), new Wrapping(walk.titles, List.of(), null), "JSON");
        }
        String text = withItsTags(walk.longest);
        return new JsonBody(text, JsonNeighbours.of(walk.around, walk.titles, text), "JSON " + walk.longestAt);
    }

    /** Some interfaces escape the text once more; a text with tags of its own means what it says. */
    private static String withItsTags(String text) {
        boolean escaped = !TAG.matcher(text).find() && ESCAPED_TAG.matcher(text).find();
        return escaped ? Parser.unescapeEntities(text, false) : text;
    }

    /** Everything that is said, on the way through. */
    private static final class Walk {
        private final List<String> titles = new ArrayList<>();
        private final StringBuilder all = new StringBuilder();
        private String longest = "";
        private String longestAt = "";
        /** The objects that the longest stands in, the innermost first. */
        private List<JsonNode> around = List.of();

        private void walk(JsonNode node, String path, List<JsonNode> within) {
            if (node.isTextual()) {
                text(node.textValue(), path, within);
            } else if (node.isArray() && isRow(node)) {
                row(node);
            } else if (node.isArray()) {
                int index = 0;
                for (JsonNode child : node) {
                    walk(child, path + "[" + index++ + "]", within);
                }
            } else {
                List<JsonNode> inside = new ArrayList<>(within.size() + 1);
                inside.add(node);
                inside.addAll(within);
                for (Map.Entry<String, JsonNode> member : node.properties()) {
                    if (isTitle(member.getKey(), member.getValue())) {
                        titles.add(member.getValue().textValue().strip());
                    }
                    walk(member.getValue(), path.isEmpty() ? member.getKey() : path + "." + member.getKey(), inside);
                }
            }
        }

        private void text(String value, String path, List<JsonNode> within) {
            // Half a character from outside Unicode's base plane is no character.
            String whole = value.chars().anyMatch(unit -> Character.isSurrogate((char) unit))
                    ? new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                    : value;
            all.append(whole).append('\n');
            if (whole.length() > longest.length()) {
                longest = whole;
                longestAt = path;
                around = within;
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

    /** Whether a member is named and long as a title is. */
    static boolean isTitle(String name, JsonNode value) {
        return value.isTextual()
                && TITLES.contains(name.toLowerCase(Locale.ROOT))
                && value.textValue().length() <= TITLE_MAX;
    }
}
