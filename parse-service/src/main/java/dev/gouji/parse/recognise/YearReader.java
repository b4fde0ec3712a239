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
    private static final Pattern PERIOD = Pattern.compile("(20\\d\\d)年0?1月0?1日(?:起|开始)?.{0,4}?(?:(20\\d\\d)年)?12月31日");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    /** Document numbers, and titles of laws and of other years' documents, are no evidence of the year. */
    private static final Pattern NO_EVIDENCE =
            Pattern.compile("《[^》]{0,80}》|〔[^〕]{0,10}〕|\\[[^\\]]{0,10}\\]|\\(20\\d\\d\\)");

    private static final int MENTIONS_MIN = 2;

    private final Integer period;
    private final Map<Integer, Integer> mentions = new TreeMap<>();

    private YearReader(Integer period) {
        this.period = period;
    }

    static YearReader of(List<Line> prose) {
        Integer period = null;
        StringBuilder past = new StringBuilder();
        boolean plans = false;
        for (Line line : prose) {
            Optional<Chapter> opened = Chapters.openedBy(line);
            if (opened.isPresent()) {
                // Part five speaks of the year to come.
                plans = opened.get() == Chapter.PROBLEMS;
            }
            String text = line.folded();
            Matcher stated = text.contains("12月31日") ? PERIOD.matcher(text) : null;
            if (stated != null && stated.find() && period == null) {
                period = Integer.valueOf(stated.group(1));
            }
            if (!plans) {
                // The period speaks for itself, once, and not as two mentions more.
                past.append(stated == null ? text : PERIOD.matcher(text).replaceAll(""))
                        .append('\n');
            }
        }
        YearReader reader = new YearReader(period);
        Matcher year = YEAR.matcher(NO_EVIDENCE.matcher(past).replaceAll(""));
        while (year.find()) {
            reader.mentions.merge(Integer.valueOf(year.group(1)), 1, Integer::sum);
        }
        return reader;
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
