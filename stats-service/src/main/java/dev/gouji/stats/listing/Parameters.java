package dev.gouji.stats.listing;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.stats.search.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query parameters of a request. An empty parameter (a form field left blank) counts as not given; an unknown or
 * repeated one is refused, since a filter that is silently not applied gives a wrong answer.
 */
public final class Parameters {
    /** Items a page when the request does not say. */
    public static final int LIMIT_DEFAULT = 50;

    /** Most items a page. */
    public static final int LIMIT_MAX = 200;

    private final Map<String, List<String>> given;

    /**
     * @param given as in the query
     * @param known the names that this request takes
     */
    public Parameters(Map<String, List<String>> given, Set<String> known) {
        this.given = given;
        given.forEach((name, values) -> {
            if (!known.contains(name)) {
                String names = String.join(", ", new TreeSet<>(known));
                throw new WrongParameterException(name, "以下参数之一：" + names, "one of " + names, name);
            }
            if (values.size() > 1) {
                throw new WrongParameterException(name, "只出现一次", "it once only", String.join(", ", values));
            }
        });
    }

    /** The text of a parameter, null when not given. */
    public String text(String name) {
        List<String> values = given.get(name);
        return values == null || values.getFirst().isBlank()
                ? null
                : values.getFirst().strip();
    }

    /** {@code year}: null when not given, 0 for reports that name none. */
    public Integer year() {
        String text = text("year");
        return text == null ? null : year(text);
    }

    /** A year, 0 for reports that name none. */
    public static int year(String text) {
        if (!text.matches("0|(19|20|21)\\d\\d")) {
            throw new WrongParameterException(
                    "year",
                    "四位年份，如 2023；0 表示年度不明",
                    "a year of four digits, as in 2023; 0 for reports that name none",
                    text);
        }
        return Integer.parseInt(text);
    }

    /** An organ's key. */
    public static String organKey(String text) {
        if (text.isBlank() || text.length() > 2000 || text.indexOf('\0') >= 0) {
            throw new WrongParameterException("organ", "机关标识", "an organ key", text);
        }
        return text;
    }

    /** {@code division}: two, four or six digits that its code starts with; null when not given. */
    public String division() {
        String text = text("division");
        if (text != null && !text.matches("\\d{2}|\\d{4}|\\d{6}")) {
            throw new WrongParameterException(
                    "division",
                    "行政区划代码，六位，或其前两位（省）、前四位（市）",
                    "a division code of six digits, or its first two (province) or four (city)",
                    text);
        }
        return text;
    }

    /** {@code form}; null when not given. */
    public String form() {
        return oneOf("form", Arrays.stream(FormGeneration.values()).map(Enum::name));
    }

    /** {@code severity}, as on the wire; null when not given. */
    public String severity() {
        return oneOf("severity", Arrays.stream(Severity.values()).map(Severity::wireName));
    }

    /** A day, as in 2024-03-31; null when not given. */
    public LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new WrongParameterException(name, "日期，如 2024-03-31", "a day, as in 2024-03-31", text);
        }
    }

    /** {@code by}: whether divisions are to be counted apart. */
    public boolean isByDivision() {
        return oneOf("by", Stream.of("division")) != null;
    }

    /** {@code sort} of a list of reports: year when not given. */
    public ReportOrder order() {
        String text = oneOf("sort", Arrays.stream(ReportOrder.values()).map(ReportOrder::wire));
        return text == null ? ReportOrder.YEAR : ReportOrder.valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** {@code sort} of a list of findings: year when not given. */
    public FindingOrder findingOrder() {
        String text = oneOf("sort", Arrays.stream(FindingOrder.values()).map(FindingOrder::wire));
        return text == null ? FindingOrder.YEAR : FindingOrder.valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** {@code within}: country, province or city; null when not given. */
    public String within() {
        return oneOf("within", Stream.of("country", "province", "city"));
    }

    /** {@code state} of {@link OrganCoverageItem}; null when not given. */
    public String coverageState() {
        return oneOf("state", Stream.of("in_time", "late", "undated", "missing"));
    }

    /** A word of the contract, as a kind or level of organ; null when not given. */
    public String word(String name) {
        String text = text(name);
        if (text != null && !text.matches("[a-z][a-z_.]{0,60}")) {
            throw new WrongParameterException(name, "小写英文标识", "a word in small letters, as in the reports", text);
        }
        return text;
    }

    /** {@code rule}; null when not given. */
    public String rule() {
        String text = text("rule");
        if (text != null && !text.matches("[A-Z][A-Z0-9]{0,9}-\\d{1,4}")) {
            throw new WrongParameterException("rule", "规则编号，如 T3-003", "a rule id, as in T3-003", text);
        }
        return text;
    }

    /** {@code organ}: what its name or key contains; null when not given. */
    public String organ() {
        String text = text("organ");
        if (text != null && (text.length() > 100 || text.indexOf('\0') >= 0)) {
            throw new WrongParameterException(
                    "organ", "机关名称的一部分，不超过100字", "part of an organ's name, 100 characters at most", text);
        }
        return text;
    }

    /** {@code q}: the words that reports are to have; null when not given. */
    public Words words() {
        String text = text("q");
        return text == null
                ? null
                : Words.of(text)
                        .orElseThrow(() -> new WrongParameterException(
                                "q",
                                "一至八个词，以空格分开，每词二至四十字",
                                "one to eight words with blanks between them, each of two to forty characters",
                                text));
    }

    /** {@code limit}: items a page. */
    public int limit() {
        String text = text("limit");
        if (text == null) {
            return LIMIT_DEFAULT;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LIMIT_MAX) {
            throw new WrongParameterException(
                    "limit", "1 至 " + LIMIT_MAX + " 的整数", "a whole number from 1 to " + LIMIT_MAX, text);
        }
        return Integer.parseInt(text);
    }

    /** {@code after}: a sequence number, 0 when not given. */
    public long after() {
        String text = text("after");
        if (text != null && !text.matches("\\d{1,18}")) {
            throw new WrongParameterException("after", "非负整数的序号", "a sequence number, a whole number from 0", text);
        }
        return text == null ? 0 : Long.parseLong(text);
    }

    /** A document's id. */
    public static String documentId(String text) {
        if (!text.matches("[0-9A-Za-z._-]{1,128}")) {
            throw new WrongParameterException("documentId", "文件标识", "a document id, as an upload answers it", text);
        }
        return text;
    }

    /** {@code cursor} of a list in the order of time; null when not given. */
    public Cursor timeCursor() {
        Cursor cursor = cursor(2);
        if (cursor != null) {
            cursor.time(0);
        }
        return cursor;
    }

    /** {@code cursor} with that many parts; null when not given. */
    public Cursor cursor(int parts) {
        String text = text("cursor");
        return text == null ? null : Cursor.parse(text, parts);
    }

    /** A parameter that can only be one of these words; null when not given. */
    public String oneOf(String name, Stream<String> words) {
        List<String> legal = words.toList();
        String text = text(name);
        if (text != null && !legal.contains(text)) {
            String list = legal.stream().collect(Collectors.joining(", "));
            throw new WrongParameterException(name, "以下之一：" + list, "one of " + list, text);
        }
        return text;
    }
}
