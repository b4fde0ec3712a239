package dev.gouji.parse.read;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.read.IndicatorRows.IndicatorRow;
import dev.gouji.parse.read.IndicatorRows.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The figure columns of a statistics table of before 2019, as its header names them, and where they stand. */
final class IndicatorColumns {
    private static final Pattern LEVEL =
            Pattern.compile("(.{0,4}机关|.{0,3}本级|[下所直]属.{0,4}|二级单位|.{0,4}政府|[省市州区县旗]直.{0,4}|乡镇.{0,4}|街道|镇街)数?");
    private static final Pattern OTHER_YEAR = Pattern.compile("上年|去年|上一年|同期|同比|增减");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年?度?.{0,3}");
    private static final Pattern UNIT_NOTE = Pattern.compile("\\((单位:?)?(万元|人次|件次|条|件|次|篇|人|个|元|份|场|项)\\)$");
    private static final int HEADER_MAX = 12;
    private static final int UNIT_MAX = 2;

    private final List<Value> values = new ArrayList<>();
    /** Grid columns, and the years that the header names; null for none. */
    private final List<Integer> places = new ArrayList<>();

    private final List<Integer> years = new ArrayList<>();

    /** Adds the column that a header names; false when it names none. */
    boolean add(Field header) {
        Value value = value(header.folded());
        if (value == null) {
            return false;
        }
        boolean another = value == Value.YEAR && values.contains(Value.YEAR);
        // Of several columns of the year, one for each level of government, the one that sums them up counts.
        if (another && (header.folded().equals("合计") || header.folded().equals("总计"))) {
            values.replaceAll(known -> known == Value.YEAR ? Value.OTHER : known);
            another = false;
        }
        values.add(another ? Value.OTHER : value);
        places.add(header.column());
        Matcher year = YEAR.matcher(header.folded());
        years.add(value == Value.YEAR && year.matches() ? Integer.valueOf(year.group(1)) : null);
        return true;
    }

    private static Value value(String header) {
        if (header.contains("历年") || header.equals("累计") || header.equals("累计数")) {
            return Value.CUMULATIVE;
        }
        if (header.contains("本月") || header.contains("本期") || header.contains("本季")) {
            return Value.OTHER;
        }
        if (header.length() > HEADER_MAX) {
            return null;
        }
        if (LEVEL.matches(header) || OTHER_YEAR.matcher(header).find()) {
            return Value.OTHER;
        }
        boolean year = header.contains("年")
                || header.contains("统计数")
                || header.equals("数")
                || header.equals("数量")
                || header.equals("数值")
                || header.equals("合计")
                || header.equals("总计");
        return year ? Value.YEAR : null;
    }

    /** Whether there is one whose figures are a report's. */
    boolean isUsable() {
        return values.stream().anyMatch(value -> value != Value.OTHER);
    }

    void clear() {
        values.clear();
        places.clear();
        years.clear();
    }

    List<Value> values() {
        return values;
    }

    /** The years that several columns name; null for one that names none. Empty when they do not name several. */
    List<Integer> years() {
        boolean several = years.stream().filter(Objects::nonNull).distinct().count() > 1;
        return several ? years : List.of();
    }

    /** A row whose figures stand under these headers; empty for a heading, and for what lacks a column. */
    Optional<IndicatorRow> row(int index, Line line) {
        Field label = null;
        List<Field> figures = new ArrayList<>();
        for (Field field : line.fields()) {
            boolean words = !field.isEmpty() && field.folded().chars().anyMatch(Character::isIdeographic);
            if (places.contains(field.column()) && field.width() == 1) {
                figures.add(field);
            } else if (figures.isEmpty() && words && !field.carried() && (label == null || !isUnit(field))) {
                label = field;
            }
        }
        boolean heading = figures.stream()
                .allMatch(field -> field.isEmpty() || field.folded().startsWith("—"));
        return label == null || heading || figures.size() != places.size()
                ? Optional.empty()
                : Optional.of(new IndicatorRow(index, index, withoutUnit(label), figures, line.flattened()));
    }

    private static boolean isUnit(Field field) {
        return field.folded().length() <= UNIT_MAX;
    }

    private static Field withoutUnit(Field label) {
        String folded = UNIT_NOTE.matcher(label.folded()).replaceFirst("");
        return new Field(
                label.text(), folded, label.column(), label.width(), label.carried(), label.place(), label.doubt());
    }
}
