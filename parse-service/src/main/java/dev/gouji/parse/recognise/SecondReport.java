package dev.gouji.parse.recognise;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.RequestTables.RequestTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a file holds more than one report: of other organs or years behind a first part opened twice, or with other
 * figures in a request table printed twice and something new begun between. A report printed twice over is no other
 * report, and titles in a list of links open no part. A report may also quote a request table that is not its own.
 */
public final class SecondReport {
    private static final int TITLE_ABOVE_MAX = 15;
    private static final List<String> OPENING_TABLE = List.of("第二十条第(一)项", "本年制发件数", "本年新制作数量");

    private final Document document;
    private final List<Line> lines;

    private SecondReport(Document document) {
        this.document = document;
        this.lines = document.lines();
    }

    /** The document without other reports, with a problem that says where they are; the same where there are none. */
    public static Document withoutIt(Document document) {
        SecondReport second = new SecondReport(document);
        return second.byTitle().or(second::byTable).orElse(document);
    }

    private Document kept(int from, int to, ReadingProblem problem) {
        return kept(lines.subList(from, to), problem);
    }

    private Document kept(List<Line> own, ReadingProblem problem) {
        List<ReadingProblem> problems = new ArrayList<>(document.problems());
        problems.add(problem);
        return document.withLines(own).withProblems(problems);
    }

    private ReadingProblem begins(int line) {
        return problem(
                line, "GJ-247", "由此起是另一份年报，只读了它前面的一份", "Another report begins here; only the one before it is read");
    }

    private ReadingProblem ends(int line) {
        return problem(
                line,
                "GJ-247",
                "此前是另一份年报，只读了由此起、与页面标题相符的一份",
                "Another report stands before this place; only the one that begins here is read, as the page's own title has it");
    }

    private ReadingProblem quoted(int line) {
        return problem(
                line,
                "GJ-255",
                "此处的申请情况表不是本报告第三部分的表，未读",
                "The table of requests here is not that of the report's part three; it is not read");
    }

    private ReadingProblem problem(int line, String code, String chinese, String english) {
        Place place = lines.get(line).place();
        return new ReadingProblem(code, "%s：%s。%s.".formatted(place.describe(), chinese, english), List.of(), place);
    }

    /** The one whose title the head of the page has, else the first. */
    private Optional<Document> byTitle() {
        List<Integer> starts = starts();
        if (starts.size() < 2) {
            return Optional.empty();
        }
        for (int i = 1; i < starts.size(); i++) {
            if (isOfHead(title(starts.get(i))) && !isOfHead(title(starts.getFirst()))) {
                int to = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
                return Optional.of(kept(starts.get(i), to, ends(starts.get(i))));
            }
        }
        return Optional.of(kept(0, starts.get(1), begins(starts.get(1))));
    }

    private boolean isOfHead(Title title) {
        for (String head : document.metadataTitles()) {
            Optional<Title> named = Title.inHead(head);
            if (named.isPresent() && named.get().organ() != null && named.get().year() != null) {
                return named.get().organ().equals(title.organ())
                        && named.get().year().equals(title.year());
            }
        }
        return false;
    }

    /** The titles of the reports; of one alone, or none, where no other begins. */
    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>(1);
        int opened = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!opens(i)) {
                continue;
            }
            if (starts.isEmpty()) {
                Integer first = titleAbove(i, -1);
                if (first == null) {
                    return List.of();
                }
                starts.add(first);
            } else {
                Integer above = titleAbove(i, opened);
                if (above != null && areOfTwo(title(starts.getLast()), title(above))) {
                    starts.add(above);
                }
            }
            opened = i;
        }
        return starts;
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

    /** Another report with something new before its table; else a table that this one quotes outside its part three. */
    private Optional<Document> byTable() {
        List<RequestTable> tables = RequestTables.in(lines);
        if (tables.size() < 2) {
            return Optional.empty();
        }
        RequestTable first = tables.getFirst();
        Chapter partOfFirst = partOpened(0, first.first(), null);
        Chapter part = partOfFirst;
        int from = first.last() + 1;
        boolean begun = false;
        for (RequestTable other : tables.subList(1, tables.size())) {
            part = partOpened(from, other.first(), part);
            begun |= isBegun(from, other.first());
            boolean copy = other.figures().equals(first.figures());
            if (!copy && !begun && part == Chapter.REQUESTS && partOfFirst != Chapter.REQUESTS) {
                List<Line> own = new ArrayList<>(lines.subList(0, first.first()));
                own.addAll(lines.subList(first.last() + 1, lines.size()));
                return Optional.of(kept(own, quoted(first.first())));
            }
            Optional<Integer> start = copy ? Optional.empty() : opening(from, other.first());
            if (start.isPresent()) {
                return Optional.of(kept(0, start.get(), begins(start.get())));
            }
            begun &= !copy;
            from = other.last() + 1;
        }
        return Optional.empty();
    }

    /** The last part opened on these lines, else the one before. */
    private Chapter partOpened(int from, int to, Chapter before) {
        Chapter part = before;
        for (int i = from; i < to; i++) {
            part = Chapters.openedBy(lines.get(i)).orElse(part);
        }
        return part;
    }

    private boolean isBegun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (opens(i) || title(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** The first line between two tables that begins something new. */
    private Optional<Integer> opening(int from, int row) {
        for (int i = from; i < row; i++) {
            String folded = lines.get(i).folded();
            if (opens(i) || title(i) != null || OPENING_TABLE.stream().anyMatch(folded::contains)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
