package dev.gouji.parse.prose;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.Chapters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a document as paragraphs of its chapters. Lines that a text broke in the middle of a sentence are put
 * together again; a text that has lost its line breaks is cut where a chapter's heading stands in it.
 */
final class Paragraphs {
    /** A line shorter than this was not broken for want of room. */
    private static final int BROKEN_LINE_MIN = 20;
    /** So many broken lines make one paragraph at most. */
    private static final int BROKEN_LINES_MAX = 60;
    /** Longer lines may hold several chapters. */
    private static final int FLATTENED_MIN = 200;

    private static final int INLINE_HEADING_MAX = 40;
    private static final WordList INLINE_HEADING_ENDS = WordList.of("情况", "事项", "措施", "概述");

    private final BitSet tableLines;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Paragraph.Piece> open = new ArrayList<>();
    private Chapter chapter;

    private Paragraphs(BitSet tableLines) {
        this.tableLines = tableLines;
    }

    /**
     * The paragraphs in reading order.
     *
     * @param tableLines numbers of the lines that belong to a table; they are no prose unless they hold sentences
     */
    static List<Paragraph> of(Document document, BitSet tableLines) {
        Paragraphs reader = new Paragraphs(tableLines);
        for (int i = 0; i < document.lines().size(); i++) {
            reader.line(document.lines().get(i), i);
        }
        reader.close();
        return reader.paragraphs;
    }

    private void line(Line line, int number) {
        boolean flattened =
                line.fields().size() == 1 && isFlattened(line.fields().getFirst());
        boolean table = tableLines.get(number) && !flattened;
        Optional<Chapter> opened = table || filled(line) > 2 ? Optional.empty() : Chapters.openedBy(line);
        if (opened.isPresent()) {
            close();
            chapter = opened.get();
            add(line, true, false);
        } else if (flattened) {
            close();
            cut(line.fields().getFirst());
        } else if (table) {
            close();
        } else if (line.fields().size() > 1) {
            close();
            add(line, false, true);
        } else {
            join(line.fields().getFirst());
        }
    }

    /** A heading may stand in the first column of a sheet's grid, with blanks beside it. */
    private static int filled(Line line) {
        int filled = 0;
        for (Field field : line.fields()) {
            filled += field.isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private static boolean isFlattened(Field field) {
        return field.text().length() >= FLATTENED_MIN && field.text().indexOf('。') >= 0;
    }

    private void add(Line line, boolean opens, boolean table) {
        List<Paragraph.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Field field : line.fields()) {
            pieces.add(new Paragraph.Piece(field, 0, at, field.text().length()));
            at += field.text().length() + 1;
        }
        paragraphs.add(new Paragraph(chapter, opens, table, pieces, line.text()));
    }

    private void join(Field field) {
        if (!open.isEmpty() && !(isBroken(open.getLast().field()) && goesOn(field.text()))) {
            close();
        }
        int start = open.isEmpty() ? 0 : open.getLast().start() + open.getLast().length();
        open.add(new Paragraph.Piece(field, 0, start, field.text().length()));
    }

    private boolean isBroken(Field field) {
        String text = field.text();
        char last = text.charAt(text.length() - 1);
        return text.length() >= BROKEN_LINE_MIN
                && open.size() < BROKEN_LINES_MAX
                && field.place() instanceof Place.InText
                && "。！？；：!?;:”）)".indexOf(last) < 0
                && !text.endsWith("报告")
                && !text.endsWith("情况");
    }

    /** Whether a line can be the second half of a sentence: it neither starts with a number nor like a heading. */
    private static boolean goesOn(String text) {
        return !AspectHeadings.isNumbered(text) && text.charAt(0) != '　' && text.length() > 1;
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        String text = open.getFirst().field().text();
        if (open.size() > 1) {
            StringBuilder joined = new StringBuilder();
            open.forEach(piece -> joined.append(piece.field().text()));
            text = joined.toString();
        }
        paragraphs.add(new Paragraph(chapter, false, false, List.copyOf(open), text));
        open.clear();
    }

    /** A long line, cut at the headings of chapters that stand in it. */
    private void cut(Field field) {
        String text = field.text();
        int from = 0;
        for (int at = text.indexOf('、', 1); at > 0; at = text.indexOf('、', at + 1)) {
            if ("一二三四五六七八".indexOf(text.charAt(at - 1)) < 0 || at - 1 < from) {
                continue;
            }
            int end = endOfHeading(text, at);
            if (end < 0) {
                continue;
            }
            Field heading = Field.of(text.substring(at - 1, end), 0, field.place());
            Optional<Chapter> opened = Chapters.openedBy(new Line(List.of(heading), 0));
            if (opened.isPresent()) {
                pieces(field, from, at - 1);
                chapter = opened.get();
                piece(field, at - 1, end, true);
                from = end;
            }
        }
        pieces(field, from, text.length());
    }

    private static int endOfHeading(String text, int from) {
        int limit = Math.min(text.length(), from + INLINE_HEADING_MAX);
        int end = -1;
        for (String last : INLINE_HEADING_ENDS) {
            int at = text.indexOf(last, from);
            if (at >= 0 && at + last.length() <= limit && (end < 0 || at + last.length() < end)) {
                end = at + last.length();
            }
        }
        return end;
    }

    /** What stands between two headings: prose, and perhaps a table whose lines are gone. */
    private void pieces(Field field, int from, int to) {
        FlattenedTable table = FlattenedTable.in(field.text(), from, to);
        if (table == null) {
            piece(field, from, to, false);
        } else {
            piece(field, from, table.start(), false);
            piece(field, table.end(), to, false);
        }
    }

    private void piece(Field field, int from, int to, boolean opens) {
        String text = field.text();
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start < to) {
            paragraphs.add(new Paragraph(
                    chapter,
                    opens,
                    false,
                    List.of(new Paragraph.Piece(field, start, 0, to - start)),
                    text.substring(start, to)));
        }
    }
}
