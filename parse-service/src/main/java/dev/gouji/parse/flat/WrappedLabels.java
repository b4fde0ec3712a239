package dev.gouji.parse.flat;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.Labels;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Row labels in one piece again that a narrow column broke over lines, down to a character a line. Lines are put
 * together only where they are a label of the form to the letter; figures that stand between the pieces, or behind the
 * last one, belong to it and follow it.
 */
final class WrappedLabels {
    private static final int PIECES_MAX = 48;
    private static final int FIGURE_LINES_MAX = 10;
    private static final int LABEL_MIN = 4;

    private static final List<String> HEADINGS = List.of("三、本年度办理结果", "本年度办理结果");
    private static final Set<String> LABELS = labels();
    private static final Set<String> BEGINNINGS = beginnings();
    private static final BitSet FIRST = first();

    private final List<Line> lines;
    private final List<Line> joined = new ArrayList<>();

    private WrappedLabels(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines with the labels joined; the same list where none is broken. */
    static List<Line> joined(List<Line> lines) {
        return new WrappedLabels(lines).join();
    }

    private static Set<String> labels() {
        Set<String> labels = new HashSet<>();
        for (FormGeneration generation : FormGeneration.values()) {
            for (Table table : generation.hasThreeTables() ? Form.of(generation).tables() : List.<Table>of()) {
                if (table.layout() == Table.Layout.LINE_A_ROW) {
                    table.blocks().forEach(block -> add(labels, block));
                }
            }
        }
        HEADINGS.forEach(heading -> labels.add(Folding.fold(heading)));
        labels.removeIf(label -> label.length() < LABEL_MIN);
        return labels;
    }

    private static void add(Set<String> labels, Block block) {
        labels.add(Folding.fold(block.heading()));
        for (Row row : block.rows()) {
            labels.add(Folding.fold(row.group()));
            for (String printed : row.labels()) {
                String label = Folding.fold(printed);
                labels.add(label);
                labels.add(Labels.withoutNumber(label));
                labels.add(Labels.withoutNote(label));
                labels.add(label.replaceFirst("^(\\d)\\.", "$1、"));
            }
        }
    }

    private static Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        for (String label : LABELS) {
            for (int length = 1; length < label.length(); length++) {
                beginnings.add(label.substring(0, length));
            }
        }
        return beginnings;
    }

    private static BitSet first() {
        BitSet first = new BitSet();
        LABELS.forEach(label -> first.set(label.charAt(0)));
        return first;
    }

    private List<Line> join() {
        int at = 0;
        while (at < lines.size()) {
            Field field = alone(lines.get(at));
            int next = field == null || !mayBegin(field.folded()) ? at : label(at, field);
            if (next == at) {
                joined.add(lines.get(at));
                next++;
            }
            at = next;
        }
        return joined.size() == lines.size() ? lines : joined;
    }

    private static boolean mayBegin(String folded) {
        return !folded.isEmpty() && FIRST.get(folded.charAt(0)) && BEGINNINGS.contains(folded);
    }

    /** The only field of a line that is no row of a table; null for another. */
    private static Field alone(Line line) {
        return line.fields().size() == 1 && line.grid() == 0 ? line.fields().getFirst() : null;
    }

    /** Joins the longest label that starts on a line; where the lines go on behind it, or the line itself where none is. */
    private int label(int from, Field first) {
        String label = first.folded();
        List<Field> pieces = new ArrayList<>(List.of(first));
        List<Line> figures = new ArrayList<>();
        int end = from;
        List<Line> found = List.of();
        for (int at = from + 1; at < lines.size() && pieces.size() < PIECES_MAX; at++) {
            Field field = alone(lines.get(at));
            if (field == null) {
                break;
            }
            String longer = label + field.folded();
            boolean whole = LABELS.contains(longer);
            if (whole || BEGINNINGS.contains(longer)) {
                pieces.add(field);
                label = longer;
                if (whole) {
                    found = figures.size() == 1 && areSeveral(figures.getFirst())
                            ? List.of(row(
                                    label, pieces, figures.getFirst().fields().getFirst()))
                            : with(label, pieces, figures);
                    end = at + 1;
                }
                continue;
            }
            List<Line> ending = figures.isEmpty() ? endingIn(label, pieces, field) : List.of();
            if (!ending.isEmpty()) {
                found = ending;
                end = at + 1;
                break;
            }
            if (!isFigures(field) || figures.size() == FIGURE_LINES_MAX) {
                break;
            }
            figures.add(lines.get(at));
        }
        joined.addAll(found);
        return end;
    }

    private static boolean isFigures(Field field) {
        return Gaps.isFigures(field.folded(), 0, field.folded().length());
    }

    /** 件 7 3 58: the last piece with the row's figures behind it. */
    private static List<Line> endingIn(String label, List<Field> pieces, Field last) {
        String text = last.text();
        for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
            String whole = label + Folding.fold(text.substring(0, blank));
            String behind = Folding.fold(text.substring(blank));
            if (LABELS.contains(whole) && !behind.isEmpty() && Gaps.isFigures(behind, 0, behind.length())) {
                List<Field> all = new ArrayList<>(pieces);
                all.add(Field.of(text.substring(0, blank), 0, stretch(last, 0, blank)));
                Field figures = Field.of(text.substring(blank).strip(), 0, stretch(last, blank + 1, text.length()));
                return List.of(row(whole, all, figures));
            }
        }
        return List.of();
    }

    private static Place stretch(Field field, int from, int to) {
        return field.place() instanceof Place.InText place
                        && place.end() - place.start() == field.text().length()
                ? new Place.InText(place.line(), place.start() + from, place.start() + to)
                : field.place();
    }

    private static boolean areSeveral(Line line) {
        return line.fields().getFirst().text().indexOf(' ') > 0;
    }

    /** The label, and its figures on the lines below. */
    private static List<Line> with(String folded, List<Field> pieces, List<Line> figures) {
        List<Line> lines = new ArrayList<>(List.of(new Line(List.of(whole(folded, pieces)), 0)));
        lines.addAll(figures);
        return lines;
    }

    /** The label with its figures behind it, as the rows around it. */
    private static Line row(String folded, List<Field> pieces, Field figures) {
        FoldedText text = FoldedText.of(figures.text());
        List<Field> fields = new ArrayList<>(List.of(whole(folded, pieces)));
        for (Field figure :
                new Stretches(figures, text).figures(0, text.length()).fields()) {
            fields.add(Field.of(figure.text(), fields.size(), figure.place()));
        }
        return new Line(fields, 0, true);
    }

    private static Field whole(String folded, List<Field> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return new Field(text.toString(), folded, 0, 1, false, place(pieces));
    }

    private static Place place(List<Field> pieces) {
        Place first = pieces.getFirst().place();
        return first instanceof Place.InText from && pieces.getLast().place() instanceof Place.InText to
                ? new Place.InText(from.line(), from.start(), Math.max(from.end(), to.end()))
                : first;
    }
}
