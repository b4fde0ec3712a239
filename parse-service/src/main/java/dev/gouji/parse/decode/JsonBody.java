package dev.gouji.parse.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The text in JSON as a portal's interface answers: the longest string that holds HTML or words of the form; where it is
 * spread over many values, all of them in their order.
 *
 * @param titles that stand beside it
 * @param where which value it is
 */
record JsonBody(String text, List<String> titles, String where) {
    private static final Set<String> TITLES =
            Set.of("title", "articletitle", "doctitle", "name", "subject", "标题", "headline");
    private static final int TITLE_MAX = 120;

    JsonBody {
        titles = List.copyOf(titles);
    }

    /** The text of a value. */
    static JsonBody of(JsonNode root) {
        Walk walk = new Walk();
        walk.walk(root, "");
        return FormWords.areIn(walk.longest)
                ? new JsonBody(walk.longest, walk.titles, "JSON " + walk.longestAt)
                : new JsonBody(walk.all.toString(), walk.titles, "JSON");
    }

    /** Everything that is said, on the way through. */
    private static final class Walk {
        private final List<String> titles = new ArrayList<>();
        private final StringBuilder all = new StringBuilder();
        private String longest = "";
        private String longestAt = "";

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
                            && TITLES.contains(member.getKey().toLowerCase(Locale.ROOT))
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
                    ? new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
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
}
