package dev.gouji.parse.prose;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.SimplifiedCharacters;
import java.util.List;

/**
 * A paragraph of prose, whole again where a text broke it into lines.
 *
 * @param chapter that it belongs to, null outside of all
 * @param opens whether it is the heading of that chapter
 * @param table whether it is a row of several fields: no prose, but part of what its chapter prints
 * @param pieces what it is made of, in order
 * @param text of all pieces, nothing between them
 * @param read the text as it is read, of the same length: in simplified characters
 */
record Paragraph(Chapter chapter, boolean opens, boolean table, List<Piece> pieces, String text, String read) {
    Paragraph(Chapter chapter, boolean opens, boolean table, List<Piece> pieces, String text) {
        this(chapter, opens, table, pieces, text, SimplifiedCharacters.inPlace(text));
    }

    /**
     * A part of a field.
     *
     * @param at where the piece starts in the field's text
     * @param start where it starts in the paragraph's text
     */
    record Piece(Field field, int at, int start, int length) {}

    /** The place of a stretch of the text: exact in a text document, that of the field everywhere else. */
    Place place(int start, int end) {
        Piece first = pieceAt(start);
        Piece last = pieceAt(Math.max(start, end - 1));
        if (first.field().place() instanceof Place.InText from && last.field().place() instanceof Place.InText to) {
            int exactStart = isPrinted(first, from) ? from.start() + first.at() + start - first.start() : from.start();
            int exactEnd = isPrinted(last, to) ? to.start() + last.at() + end - last.start() : to.end();
            return new Place.InText(from.line(), exactStart, Math.max(exactStart, exactEnd));
        }
        return first.field().place();
    }

    /** Marks of Markdown may be gone from the text: then only the whole field can be pointed at. */
    private static boolean isPrinted(Piece piece, Place.InText place) {
        return piece.field().text().length() == place.end() - place.start();
    }

    private Piece pieceAt(int offset) {
        Piece found = pieces.getFirst();
        for (Piece piece : pieces) {
            if (piece.start() <= offset) {
                found = piece;
            }
        }
        return found;
    }
}
