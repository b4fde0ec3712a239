package dev.gouji.validate.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Slips of the keyboard that people make in expressions, told in their own terms before the parser sees them: signs of a
 * Chinese keyboard, a single equals sign, words in place of signs.
 */
final class Typing {
    private static final int SHOWN_MAX = 10;

    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('\u3000', " "),
            Map.entry('\u00a0', " "),
            Map.entry('≥', ">="),
            Map.entry('≤', "<="),
            Map.entry('≠', "!="),
            Map.entry('＝', "=="),
            Map.entry('＞', ">"),
            Map.entry('＜', "<"),
            Map.entry('＋', "+"),
            Map.entry('－', "-"),
            Map.entry('—', "-"),
            Map.entry('×', "*"),
            Map.entry('＊', "*"),
            Map.entry('％', "%"),
            Map.entry('（', "("),
            Map.entry('）', ")"),
            Map.entry('，', ","),
            Map.entry('、', ","),
            Map.entry('。', "."),
            Map.entry('．', "."),
            Map.entry('！', "!"),
            Map.entry('？', "?"),
            Map.entry('：', ":"),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('‘', "'"),
            Map.entry('’', "'"),
            Map.entry('【', "["),
            Map.entry('】', "]"));

    private static final Map<String, String> WORDS = Map.of(
            "AND", "&&", "and", "&&", "OR", "||", "or", "||", "NOT", "!", "not", "!", "且", "&&", "或", "||", "非", "!");

    private final String text;
    private final List<RuleComplaint> complaints = new ArrayList<>();

    private Typing(String text) {
        this.text = text;
    }

    /** The slips in a text, in its order, at most ten. */
    static List<RuleComplaint> slips(String text) {
        Typing typing = new Typing(text);
        typing.read();
        return typing.complaints.stream().limit(SHOWN_MAX).toList();
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            char character = text.charAt(i);
            if (character == '"' || character == '\'') {
                i = afterString(i);
            } else if (text.startsWith("//", i)) {
                int end = text.indexOf('\n', i);
                i = end < 0 ? text.length() : end;
            } else if (Character.isLetter(character) || character == '_') {
                i = word(i);
            } else {
                i = sign(i);
            }
        }
    }

    /** Behind the closing quote; behind the end when there is none, which the parser tells. */
    private int afterString(int start) {
        char quote = text.charAt(start);
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i + 1;
            }
        }
        return text.length();
    }

    private int word(int start) {
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || text.charAt(end) == '_'
                        || text.charAt(end) == '.')) {
            end++;
        }
        String word = text.substring(start, end);
        if (WORDS.containsKey(word)) {
            instead(start, word, WORDS.get(word));
        } else if (!word.chars().allMatch(character -> character < 128)) {
            complain(
                    start,
                    "“%s”不能作名称：单元格用编号，如 t3.new_received.total；文字要放在引号里。".formatted(word),
                    "‘%s’ is no name: cells are named by their ids, as t3.new_received.total; text stands in quotes."
                            .formatted(word));
        }
        return end;
    }

    private int sign(int at) {
        char character = text.charAt(at);
        String two = text.substring(at, Math.min(at + 2, text.length()));
        if (SIGNS.containsKey(character)) {
            instead(at, String.valueOf(character), SIGNS.get(character));
        } else if (two.equals("<>") || two.equals("=>") || two.equals("=<")) {
            instead(at, two, two.equals("<>") ? "!=" : two.equals("=>") ? ">=" : "<=");
            return at + 2;
        } else if (List.of("==", "!=", "<=", ">=", "&&", "||").contains(two)) {
            return at + 2;
        } else if (character == '=') {
            instead(at, "=", "==");
        } else if (character == '&' || character == '|') {
            instead(at, String.valueOf(character), String.valueOf(character).repeat(2));
        } else if (character == '÷' || character == '/') {
            complain(
                    at,
                    "不能用除法：整数相除会丢掉小数。请改写成乘法，如 a * 100 >= b * 80。",
                    "there is no division, which drops the fraction of whole numbers. Multiply: a * 100 >= b * 80.");
        } else if (isForeign(character)) {
            complain(
                    at,
                    "字符“%s”（U+%04X）不能用在表达式里。"
                            .formatted(Character.isISOControl(character) ? "?" : character, (int) character),
                    "the character U+%04X cannot stand in an expression.".formatted((int) character));
        }
        return at + 1;
    }

    private static boolean isForeign(char character) {
        boolean control = character < ' ' && character != '\n' && character != '\r' && character != '\t';
        return control || character > '~' || "^@#$;`~\\".indexOf(character) >= 0;
    }

    private void instead(int at, String found, String expected) {
        complain(
                at,
                "“%s”请写成“%s”。".formatted(found, expected),
                "write ‘%s’ instead of ‘%s’.".formatted(expected, found));
    }

    private void complain(int at, String zh, String en) {
        complaints.add(RuleComplaint.at(SourcePosition.of(text, text.codePointCount(0, at)), zh, en));
    }
}
