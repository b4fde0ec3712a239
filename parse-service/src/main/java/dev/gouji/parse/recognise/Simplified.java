package dev.gouji.parse.recognise;

import com.google.re2j.Pattern;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.document.SimplifiedCharacters;
import java.util.List;

/**
 * Lines in simplified characters. Some portals offer a traditional edition of the same page, and mirrors add the
 * pronunciation of a character in brackets; names and tables are in simplified characters.
 */
final class Simplified {
    private static final List<String> TRADITIONAL = List.of("公開", "報告", "年報");
    private static final Pattern PRONUNCIATION = Pattern.compile("[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,8}[)）]");

    private Simplified() {}

    /** The lines as they are, or simplified copies when they are in traditional characters. */
    static List<Line> of(List<Line> lines) {
        return lines.stream().anyMatch(Simplified::isTraditional)
                ? lines.stream().map(Simplified::simplified).toList()
                : lines;
    }

    private static boolean isTraditional(Line line) {
        for (Field field : line.words()) {
            String folded = field.folded();
            if (folded.indexOf('開') < 0 && folded.indexOf('報') < 0) {
                continue;
            }
            for (String word : TRADITIONAL) {
                if (folded.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Line simplified(Line line) {
        List<Field> fields = line.fields().stream()
                .map(field -> new Field(
                        readable(field.text()),
                        readable(field.folded()),
                        field.column(),
                        field.width(),
                        field.carried(),
                        field.place()))
                .toList();
        return new Line(fields, line.grid());
    }

    private static String readable(String text) {
        return PRONUNCIATION.matcher(SimplifiedCharacters.of(text)).replaceAll("");
    }
}
