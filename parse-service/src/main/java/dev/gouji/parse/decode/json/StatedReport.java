package dev.gouji.parse.decode.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.re2j.Pattern;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A report that a tool took apart: sections with a title, a text or a table, whose figures stand under English names of
 * the form's rows and columns. Figures under other names are told and not read.
 */
public final class StatedReport {
    /** Fewer figures under known names may be anything. */
    private static final int FIGURES_MIN = 6;

    private static final int TABLE_MIN = 3;
    private static final int UNKNOWN_SHOWN = 10;
    /** The form has 200 figures; what holds so many values, or so deep, is something else. */
    private static final int VALUES_MAX = 3_000;

    private static final int DEPTH_MAX = 12;
    private static final Set<String> TITLES = Set.of("title", "name", "heading", "subject", "标题");
    /** Of another year, or of no report yet. */
    private static final Pattern OTHER_PERIOD =
            Pattern.compile("(?i)last|prev|prior|cumulat|target|plan|budget|histor|20\\d\\d");

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final Map<String, JsonValue> unknown = new LinkedHashMap<>();
    private final Set<CellId> read = new HashSet<>();
    private int countedLines;
    private int countedUpTo;

    private StatedReport(String text) {
        this.text = text;
    }

    /**
     * What it says.
     *
     * @param lines the tables as the form prints them, and the texts
     * @param titles of the whole
     */
    public record Content(List<Line> lines, List<String> titles, List<ReadingProblem> problems) {
        public Content {
            lines = List.copyOf(lines);
            titles = List.copyOf(titles);
            problems = List.copyOf(problems);
        }
    }

    /**
     * The report, if it is one of this kind.
     *
     * @param factory of parsers that limit depth and refuse duplicate keys
     */
    public static Optional<Content> of(String json, JsonFactory factory) throws IOException {
        if (json.contains("<table") || json.contains("<TABLE") || !isSmall(json, factory)) {
            // The page in it is the report, or it is something else.
            return Optional.empty();
        }
        StatedReport report = new StatedReport(json);
        try (JsonParser parser = factory.createParser(json)) {
            report.visit(JsonValue.read(parser), "", false);
        }
        if (report.read.size() < FIGURES_MIN) {
            return Optional.empty();
        }
        return Optional.of(new Content(report.lines, report.titles, report.problems()));
    }

    private static boolean isSmall(String json, JsonFactory factory) throws IOException {
        try (JsonParser parser = factory.createParser(json)) {
            int values = 0;
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                values += token.isScalarValue() ? 1 : 0;
                if (depth > DEPTH_MAX || values > VALUES_MAX) {
                    return false;
                }
            }
        }
        return true;
    }

    private void visit(JsonValue value, String pointer, boolean inList) {
        if (value.kind() == JsonValue.Kind.STRING) {
            words(value);
            return;
        }
        Map<CellId, List<JsonValue>> table = new LinkedHashMap<>();
        if (value.kind() == JsonValue.Kind.OBJECT) {
            value.members()
                    .forEach(member -> member.scalars(leaf -> Terms.cell(leaf.path())
                            .ifPresent(cell -> table.computeIfAbsent(cell, key -> new ArrayList<>())
                                    .add(leaf.value()))));
        }
        boolean isTable = table.size() >= TABLE_MIN;
        for (JsonValue member : inOrder(value)) {
            String at = pointer + "/" + (value.kind() == JsonValue.Kind.ARRAY ? index(value, member) : member.key());
            if (isTable && isPartOf(member)) {
                tellUnknown(member, at);
            } else if (OTHER_PERIOD.matcher(member.key()).find() && holdsCells(member)) {
                tellAll(member, at);
            } else {
                if (isTitle(member) && !inList) {
                    titles.add(member.text().strip());
                }
                visit(member, at, inList || value.kind() == JsonValue.Kind.ARRAY);
            }
        }
        if (isTable) {
            keep(table);
        }
    }

    private static int index(JsonValue array, JsonValue member) {
        return array.members().indexOf(member);
    }

    /** The title first, wherever it stands. */
    private static List<JsonValue> inOrder(JsonValue value) {
        List<JsonValue> ordered = new ArrayList<>(value.members());
        ordered.sort((one, other) -> Boolean.compare(isTitle(other), isTitle(one)));
        return ordered;
    }

    private static boolean isTitle(JsonValue value) {
        return value.kind() == JsonValue.Kind.STRING
                && TITLES.contains(value.key().toLowerCase(Locale.ROOT));
    }

    /** Whether a member of a table holds figures of it, or others that stand among them. */
    private static boolean isPartOf(JsonValue member) {
        boolean[] part = new boolean[1];
        member.scalars(leaf ->
                part[0] |= leaf.value().isCounted() || Terms.cell(leaf.path()).isPresent());
        return part[0];
    }

    private static boolean holdsCells(JsonValue member) {
        boolean[] holds = new boolean[1];
        member.scalars(leaf -> {
            for (int from = 1; from < leaf.path().size() && !holds[0]; from++) {
                holds[0] = Terms.cell(leaf.path().subList(from, leaf.path().size()))
                        .isPresent();
            }
        });
        return holds[0];
    }

    private void tellUnknown(JsonValue member, String pointer) {
        member.scalars(leaf -> {
            if (leaf.value().isCounted() && Terms.cell(leaf.path()).isEmpty()) {
                unknown.put(pointer + below(leaf), leaf.value());
            }
        });
    }

    private void tellAll(JsonValue member, String pointer) {
        member.scalars(leaf -> {
            if (leaf.value().isCounted()) {
                unknown.put(pointer + below(leaf), leaf.value());
            }
        });
    }

    private static String below(JsonValue.Leaf leaf) {
        List<String> path = leaf.path();
        return path.size() == 1 ? "" : "/" + String.join("/", path.subList(1, path.size()));
    }

    private void keep(Map<CellId, List<JsonValue>> table) {
        read.addAll(table.keySet());
        lines.addAll(StatedTables.lines(table, this::place, lines.size() + 1));
    }

    /** The paragraphs of a string; one without a Chinese character is a path, a date or a name of the tool's. */
    private void words(JsonValue value) {
        if (value.text().chars().noneMatch(Character::isIdeographic)) {
            return;
        }
        int at = value.start() + 1;
        for (String paragraph : value.text().split("\n", -1)) {
            int end = Math.min(Math.max(at, value.end() - 1), at + printedLength(paragraph, at));
            String words = paragraph.strip();
            if (!words.isEmpty()) {
                int indent = paragraph.indexOf(words);
                int start = Math.min(end, at + indent);
                int line = place(value).line();
                boolean exact = text.startsWith(words, start);
                Place.InText place =
                        new Place.InText(line, start, exact ? start + words.length() : Math.max(start, end));
                List<Field> fields = new ArrayList<>();
                for (String cell : words.split("\t", -1)) {
                    fields.add(Field.of(cell.strip(), fields.size(), place));
                }
                lines.add(new Line(fields, 0));
            }
            at = end + 2;
        }
    }

    /** How long a piece of a string is as written, up to its line end: escaped characters are longer. */
    private int printedLength(String paragraph, int from) {
        int at = from;
        for (int i = 0; i < paragraph.length() && at < text.length(); i++) {
            int escaped = at + 1 < text.length() && text.charAt(at + 1) == 'u' ? 6 : 2;
            at += text.charAt(at) == '\\' ? escaped : 1;
        }
        return at - from;
    }

    private Place.InText place(JsonValue value) {
        if (value.start() < countedUpTo) {
            countedLines = 0;
            countedUpTo = 0;
        }
        for (; countedUpTo < value.start(); countedUpTo++) {
            countedLines += text.charAt(countedUpTo) == '\n' ? 1 : 0;
        }
        return new Place.InText(countedLines + 1, value.start(), Math.max(value.start(), value.end()));
    }

    private List<ReadingProblem> problems() {
        if (unknown.isEmpty()) {
            return List.of();
        }
        String shown =
                String.join(", ", unknown.keySet().stream().limit(UNKNOWN_SHOWN).toList());
        String more = unknown.size() > UNKNOWN_SHOWN ? " …" : "";
        return List.of(new ReadingProblem(
                "GJ-246",
                "JSON 中有 %d 个数值的名称无法对应表格，未读取：%s%s。%d figures stand under names that are not the form's; they are not read: %s%s."
                        .formatted(unknown.size(), shown, more, unknown.size(), shown, more),
                List.of(),
                place(unknown.values().iterator().next())));
    }
}
