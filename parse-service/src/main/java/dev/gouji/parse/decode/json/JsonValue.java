package dev.gouji.parse.decode.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A value of JSON with its place in the text, which trees of Jackson do not keep.
 *
 * @param key it stands under, empty in an array and at the top
 * @param kind what it is
 * @param text of a string its characters, of another scalar what is written; empty for null, objects and arrays
 * @param start offset of its first character
 * @param end offset after its last
 */
record JsonValue(String key, Kind kind, String text, List<JsonValue> members, int start, int end) {

    /** What a value can be. */
    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        /** A number, true, false or null. */
        PLAIN
    }

    JsonValue {
        members = List.copyOf(members);
    }

    /** The value of a text; the parser stands before its first token and limits depth and duplicate keys. */
    static JsonValue read(JsonParser parser) throws IOException {
        parser.nextToken();
        return value(parser, "");
    }

    private static JsonValue value(JsonParser parser, String key) throws IOException {
        int start = offset(parser.currentTokenLocation().getCharOffset());
        JsonToken token = parser.currentToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            String text = token == JsonToken.VALUE_NULL ? "" : parser.getText();
            Kind kind = token == JsonToken.VALUE_STRING ? Kind.STRING : Kind.PLAIN;
            return new JsonValue(
                    key,
                    kind,
                    text,
                    List.of(),
                    start,
                    kind == Kind.PLAIN
                            ? start + parser.getText().length()
                            : offset(parser.currentLocation().getCharOffset()));
        }
        boolean object = token == JsonToken.START_OBJECT;
        List<JsonValue> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT && parser.currentToken() != JsonToken.END_ARRAY) {
            String name = "";
            if (object) {
                name = parser.currentName();
                parser.nextToken();
            }
            members.add(value(parser, name));
        }
        int end = offset(parser.currentLocation().getCharOffset());
        return new JsonValue(key, object ? Kind.OBJECT : Kind.ARRAY, "", members, start, end);
    }

    private static int offset(long characters) {
        return Math.toIntExact(characters);
    }

    boolean isScalar() {
        return kind == Kind.STRING || kind == Kind.PLAIN;
    }

    /** Whether something is counted in it: a number, or a string that starts like one. */
    boolean isCounted() {
        return isScalar() && !text.isEmpty() && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '-');
    }

    /** Every scalar in it with the keys that lead there from here, its own first; of arrays the keys are empty. */
    void scalars(Consumer<Leaf> taker) {
        scalars(new ArrayList<>(), taker);
    }

    private void scalars(List<String> path, Consumer<Leaf> taker) {
        path.add(key);
        if (isScalar()) {
            taker.accept(new Leaf(path, this));
        }
        members.forEach(member -> member.scalars(path, taker));
        path.removeLast();
    }

    /**
     * A scalar inside a value.
     *
     * @param path keys from that value to this one
     */
    record Leaf(List<String> path, JsonValue value) {
        Leaf {
            path = List.copyOf(path);
        }
    }
}
