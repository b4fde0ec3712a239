package dev.gouji.parse.decode.office;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.FormWords;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sheets of a workbook that are the report: not an empty form in front of the filled one, and of sheets that are named by years those
 * of the latest. What is left is told.
 */
final class SheetChoice {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)(?!版)");
    private static final Pattern EMPTY_FORM = Pattern.compile("说明|模板|模版|样表|空表|填报|填表");
    private static final Pattern EXAMPLE = Pattern.compile("样表|样例|示例|范例|举例");
    private static final Pattern NOBODY = Pattern.compile("某某|×{2}|[Xx]{2}|[_＿]{2}");
    private static final int LABEL_MIN = 4;

    private final OfficeProblems problems;
    private final List<Shown> sheets;

    /** A sheet that is not hidden. */
    record Shown(String name, List<Line> lines) {}

    private SheetChoice(List<Shown> sheets, OfficeProblems problems) {
        this.sheets = new ArrayList<>(sheets);
        this.problems = problems;
    }

    /** The lines of the sheets that count. */
    static List<Line> of(List<Shown> sheets, OfficeProblems problems) {
        SheetChoice choice = new SheetChoice(sheets, problems);
        List<Line> lines = new ArrayList<>();
        if (sheets.stream().filter(SheetChoice::hasTable).limit(2).count() > 1) {
            choice.leaveEmptyForms();
            lines.addAll(choice.leaveOtherYears());
        }
        choice.sheets.forEach(sheet -> lines.addAll(sheet.lines()));
        return lines;
    }

    private static boolean hasTable(Shown sheet) {
        return FormWords.areOn(sheet.lines());
    }

    private void leaveEmptyForms() {
        for (Shown sheet : List.copyOf(sheets)) {
            boolean example = EXAMPLE.matcher(sheet.name()).find();
            if (hasTable(sheet) && (example || isEmptyForm(sheet)) && isFilledElsewhere(sheet)) {
                sheets.remove(sheet);
                problems.emptyForm(sheet.name(), place(sheet));
            }
        }
    }

    private static boolean isEmptyForm(Shown sheet) {
        boolean printsFigures = false;
        for (Line line : sheet.lines()) {
            for (Field field : line.fields()) {
                if (isFigure(field) && !isNought(field)) {
                    return false;
                }
                printsFigures |= isFigure(field);
            }
        }
        return !printsFigures
                || EMPTY_FORM.matcher(sheet.name()).find()
                || sheet.lines().stream()
                        .anyMatch(line -> NOBODY.matcher(line.text()).find());
    }

    /** Another sheet prints the same labels, and figures beside them. */
    private boolean isFilledElsewhere(Shown form) {
        Set<String> labels = labels(form);
        return sheets.stream()
                .filter(other -> other != form && !EXAMPLE.matcher(other.name()).find())
                .filter(other -> other.lines().stream()
                        .flatMap(line -> line.fields().stream())
                        .anyMatch(field -> isFigure(field) && !isNought(field)))
                .anyMatch(other -> 2 * shared(labels, labels(other)) > labels.size());
    }

    private static long shared(Set<String> labels, Set<String> others) {
        return labels.stream().filter(others::contains).count();
    }

    private static Set<String> labels(Shown sheet) {
        Set<String> labels = new HashSet<>();
        for (Line line : sheet.lines()) {
            for (Field field : line.fields()) {
                if (line.grid() > 0 && field.folded().length() >= LABEL_MIN && !isFigure(field)) {
                    labels.add(field.folded());
                }
            }
        }
        return labels;
    }

    private static boolean isFigure(Field field) {
        return !field.isEmpty() && field.folded().chars().allMatch(unit -> unit >= '0' && unit <= '9' || unit == '.');
    }

    private static boolean isNought(Field field) {
        return field.folded().chars().allMatch(unit -> unit == '0' || unit == '.');
    }

    /** Leaves the sheets of all years but the latest; where only a sheet's name tells that one, the name comes first. */
    private List<Line> leaveOtherYears() {
        List<Integer> years = sheets.stream()
                .filter(SheetChoice::hasTable)
                .map(SheetChoice::year)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        if (years.size() < 2) {
            return List.of();
        }
        int latest = years.getLast();
        for (Shown sheet : List.copyOf(sheets)) {
            Integer year = hasTable(sheet) ? year(sheet) : null;
            if (year != null && year != latest) {
                sheets.remove(sheet);
                problems.otherYear(sheet.name(), year, latest, place(sheet));
            }
        }
        boolean said = sheets.stream()
                .flatMap(sheet -> sheet.lines().stream())
                .anyMatch(line -> line.folded().contains(latest + "年"));
        Place place = new Place.InSheet(sheets.getFirst().name(), "A1");
        return said ? List.of() : List.of(new Line(List.of(Field.of(latest + "年", 0, place)), 0));
    }

    /** The only year in a sheet's name; null for none. */
    private static Integer year(Shown sheet) {
        Matcher year = YEAR.matcher(sheet.name());
        Integer only = null;
        while (year.find()) {
            Integer named = Integer.valueOf(year.group(1));
            if (only != null && !only.equals(named)) {
                return null;
            }
            only = named;
        }
        return only;
    }

    private static Place place(Shown sheet) {
        return new Place.InSheet(sheet.name(), "A1");
    }
}
