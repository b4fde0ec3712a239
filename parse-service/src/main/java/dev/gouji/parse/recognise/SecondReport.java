package dev.gouji.parse.recognise;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a file goes on with another report: of another organ or year behind a first part opened twice, or with other
 * figures in a request table printed twice. A report printed twice over is no other report, and titles in a list of links
 * open no part.
 */
public final class SecondReport {
    private static final int TITLE_ABOVE_MAX = 15;
    private static final int FIGURES_WITHIN = 8;
    private static final int LABEL_MIN = 8;
    private static final int LABEL_MAX = 25;
    private static final String FIRST_ROW = "本年新收政府信息公开申请数";
    private static final String LAST_ROW = "结转下";
    private static final List<String> OPENING_TABLE = List.of("第二十条第(一)项", "本年制发件数", "本年新制作数量");

    private final List<Line> lines;

    private SecondReport(List<Line> lines) {
        this.lines = lines;
    }

    /** The document up to where another report begins, with a problem that says so; the same where there is none. */
    public static Document withoutIt(Document document) {
        SecondReport second = new SecondReport(document.lines());
        Optional<Integer> start = second.behindTitle().or(second::byTable);
        if (start.isEmpty()) {
            return document;
        }
        List<ReadingProblem> problems = new ArrayList<>(document.problems());
        problems.add(problem(document.lines().get(start.get())));
        return document.withLines(document.lines().subList(0, start.get())).withProblems(problems);
    }

    private static ReadingProblem problem(Line start) {
        Place place = start.place();
        return new ReadingProblem(
                "GJ-247",
                "%s：由此起是另一份年报，只读了它前面的一份。Another report begins here; only the one before it is read."
                        .formatted(place.describe()),
                List.of(),
                place);
    }

    private Optional<Integer> behindTitle() {
        List<Integer> openings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (opens(i)) {
                openings.add(i);
            }
        }
        for (int i = 1; i < openings.size(); i++) {
            Integer above = titleAbove(openings.get(i), openings.get(i - 1));
            Integer first = titleAbove(openings.getFirst(), -1);
            if (above != null && first != null && areOfTwo(title(first), title(above))) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    private boolean opens(int index) {
        Line line = lines.get(index);
        String heading = line.fields().getFirst().folded();
        return line.fields().size() <= 2
                && (heading.contains("情况") || heading.contains("概述"))
                && Chapters.openedBy(line).equals(Optional.of(Chapter.OVERALL));
    }

    /** The nearest title above a line, not beyond another; null for none. */
    private Integer titleAbove(int index, int beyond) {
        for (int i = index - 1; i > Math.max(beyond, index - TITLE_ABOVE_MAX - 1); i--) {
            if (title(i) != null) {
                return i;
            }
        }
        return null;
    }

    private Title title(int index) {
        Field field = lines.get(index).fields().getFirst();
        return field.folded().contains("公开")
                ? Title.in(field.text(), field.place()).orElse(null)
                : null;
    }

    private static boolean areOfTwo(Title one, Title other) {
        boolean organs = one.organ() != null && other.organ() != null;
        boolean years = one.year() != null && other.year() != null;
        return organs && !one.organ().equals(other.organ()) || years && !Objects.equals(one.year(), other.year());
    }

    private Optional<Integer> byTable() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            boolean label = mayHoldLabel(lines.get(i));
            boolean opens = label && isRow(i, FIRST_ROW);
            if (opens && last < 0) {
                first = first < 0 ? i : first;
            } else if (label && first >= 0 && isRow(i, LAST_ROW)) {
                last = i;
            } else if (opens && !figures(i).equals(figures(first))) {
                return Optional.of(opening(last + 1, i));
            }
        }
        return Optional.empty();
    }

    private static boolean mayHoldLabel(Line line) {
        for (Field field : line.words()) {
            if (mayBeLabel(field)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeLabel(Field field) {
        int length = field.folded().length();
        return length >= LABEL_MIN && length <= LABEL_MAX && !field.carried();
    }

    private boolean isRow(int index, String label) {
        for (Field field : lines.get(index).words()) {
            if (mayBeLabel(field) && field.folded().contains(label)) {
                return figures(index).chars().anyMatch(Character::isDigit);
            }
        }
        return false;
    }

    /** What is printed behind the label, on its line or on those below. */
    private String figures(int index) {
        StringBuilder figures = new StringBuilder();
        for (Line line : lines.subList(index, Math.min(lines.size(), index + FIGURES_WITHIN))) {
            for (Field field : line.fields()) {
                boolean words = hasIdeograph(field.folded());
                if (words && !figures.isEmpty()) {
                    return figures.toString();
                }
                figures.append(words || field.isEmpty() ? "" : field.folded() + ' ');
            }
        }
        return figures.toString();
    }

    private static boolean hasIdeograph(String folded) {
        for (int at = 0; at < folded.length(); at++) {
            if (Character.isIdeographic(folded.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The first line between two tables that begins something new. */
    private int opening(int from, int row) {
        for (int i = from; i < row; i++) {
            String folded = lines.get(i).folded();
            if (opens(i) || title(i) != null || OPENING_TABLE.stream().anyMatch(folded::contains)) {
                return i;
            }
        }
        return row;
    }
}
