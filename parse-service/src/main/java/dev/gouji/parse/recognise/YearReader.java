package dev.gouji.parse.recognise;

import dev.gouji.contract.report.Chapter;
import dev.gouji.parse.document.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year of a report by its stated period and by the years its text speaks of. */
final class YearReader {
    private static final String CENTURY = "20";
    private static final int DIGITS = 4;
    private static final int MENTIONS_MIN = 2;
    private static final int QUOTED_WITHIN = 80;
    private static final int NUMBERED_WITHIN = 10;
    /** 年12月31日. */
    private static final int SIGNATURE_DATE_MAX = 7;

    private static final int PERIOD_LENGTH_MAX = 48;
    /** The last day of a period; in a copy that lost the character 月 too. */
    private static final List<String> LAST_DAY = List.of("12月31日", "12月底", ".12.31", "1231日");

    private static final Pattern PERIOD =
            Pattern.compile("(20\\d\\d)(?:年0?1月0?1日|年1月|\\.0?1\\.0?1|11日|年初)(?:起|开始|始)?.{0,12}$");
    private static final Pattern ENDS_IN = Pattern.compile("1月0?1日.{0,6}(20\\d\\d)年$");

    private Integer period;
    private final Map<Integer, Integer> mentions = new TreeMap<>();

    private YearReader() {}

    static YearReader of(List<Line> prose) {
        YearReader reader = new YearReader();
        boolean plans = false;
        for (Line line : prose) {
            Optional<Chapter> opened = Chapters.openedBy(line);
            if (opened.isPresent()) {
                // Part five speaks of the year to come.
                plans = opened.get() == Chapter.PROBLEMS;
            }
            String text = line.folded();
            if (text.contains(CENTURY)) {
                reader.read(text, plans);
            }
        }
        return reader;
    }

    private void read(String text, boolean plans) {
        int from = -1;
        int to = -1;
        for (String day : LAST_DAY) {
            for (int at = text.indexOf(day); at >= 0 && from < 0; at = text.indexOf(day, at + 1)) {
                Stated stated = stated(text, at);
                if (stated != null) {
                    period = period == null ? stated.year : period;
                    from = stated.from;
                    to = at;
                }
            }
        }
        if (!plans) {
            mentions(text, from, to);
        }
    }

    /**
     * A period that a text states.
     *
     * @param from where it starts in the text
     */
    private record Stated(int year, int from) {}

    private static Stated stated(String text, int lastDay) {
        int from = Math.max(0, lastDay - PERIOD_LENGTH_MAX);
        String before = text.substring(from, lastDay);
        Matcher period = PERIOD.matcher(before);
        if (period.find()) {
            return new Stated(Integer.parseInt(period.group(1)), from + period.start());
        }
        Matcher ends = ENDS_IN.matcher(before);
        return ends.find() ? new Stated(Integer.parseInt(ends.group(1)), from + ends.start()) : null;
    }

    /** The period speaks for itself, once, and not as mentions more. */
    private void mentions(String text, int periodFrom, int periodTo) {
        for (int at = text.indexOf(CENTURY); at >= 0; at = text.indexOf(CENTURY, at + 1)) {
            int end = at + DIGITS;
            boolean year = end < text.length()
                    && text.charAt(end) == '年'
                    && Character.isDigit(text.charAt(at + 2))
                    && Character.isDigit(text.charAt(at + 3));
            boolean inPeriod = at >= periodFrom && at <= periodTo;
            if (year && !inPeriod && isEvidence(text, at) && !isSignature(text, end)) {
                mentions.merge(Integer.valueOf(text.substring(at, end)), 1, Integer::sum);
            }
        }
    }

    /** Document numbers, and titles of laws and of other years' documents, are no evidence of the year. */
    private static boolean isEvidence(String text, int at) {
        return !isInside(text, at, '《', '》', QUOTED_WITHIN)
                && !isInside(text, at, '〔', '〕', NUMBERED_WITHIN)
                && !isInside(text, at, '[', ']', NUMBERED_WITHIN);
    }

    /** The date under a report is that of its making. */
    private static boolean isSignature(String text, int yearEnd) {
        return text.length() - yearEnd <= SIGNATURE_DATE_MAX && text.endsWith("日") && text.indexOf('月', yearEnd) > 0;
    }

    private static boolean isInside(String text, int at, char open, char close, int within) {
        for (int i = at - 1; i >= Math.max(0, at - within); i--) {
            if (text.charAt(i) == close) {
                return false;
            }
            if (text.charAt(i) == open) {
                int end = text.indexOf(close, at);
                return end >= 0 && end - i <= within + 1;
            }
        }
        return false;
    }

    Integer inPeriod() {
        return period;
    }

    /**
     * The year that the text speaks of most, when it speaks of it more than of all others together. A year mentioned
     * once counts only where nothing else names one.
     */
    Integer inBody(Integer inTitle) {
        int all = mentions.values().stream().mapToInt(Integer::intValue).sum();
        boolean named = inTitle != null || period != null;
        return mentions.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > all && (!named || entry.getValue() >= MENTIONS_MIN))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
