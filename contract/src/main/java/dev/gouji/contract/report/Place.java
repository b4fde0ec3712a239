package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/** Where in the source document something was read. The document's hash together with this is enough to find it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "in")
@JsonSubTypes({
    @JsonSubTypes.Type(Place.InText.class),
    @JsonSubTypes.Type(Place.InHtml.class),
    @JsonSubTypes.Type(Place.InWord.class),
    @JsonSubTypes.Type(Place.InSheet.class),
    @JsonSubTypes.Type(Place.OnPage.class)
})
public sealed interface Place {

    /**
     * A stretch of a text document, after decoding to Unicode.
     *
     * @param line counted from 1
     * @param start offset of its first UTF-16 unit in the decoded text
     * @param end offset after its last
     */
    @JsonTypeName("text")
    record InText(int line, int start, int end) implements Place {
        public InText {
            if (line < 1 || start < 0 || end < start) {
                throw new IllegalArgumentException("no place in a text: line %d, %d to %d".formatted(line, start, end));
            }
        }

        @Override
        public String describe() {
            return "第%d行 (line %d)".formatted(line, line);
        }

        @Override
        public String code() {
            return "t" + line + "/" + start + "/" + end;
        }
    }

    /**
     * A cell or a block of an HTML page.
     *
     * @param table which {@code table} element in document order, from 1; 0 outside of tables
     * @param row grid row in that table after expanding spans, from 1; outside of tables the text block, from 1
     * @param column grid column after expanding spans, from 1; 0 outside of tables
     * @param element which element of the page in document order, {@code html} being 1: the XPath {@code (//*)[n]}
     */
    @JsonTypeName("html")
    record InHtml(int table, int row, int column, int element) implements Place {
        public InHtml {
            if (table < 0 || row < 1 || column < 0 || element < 1) {
                throw new IllegalArgumentException("no place in a page: table %d, row %d, column %d, element %d"
                        .formatted(table, row, column, element));
            }
        }

        @Override
        public String describe() {
            return table == 0
                    ? "第%d段 (block %d)".formatted(row, row)
                    : "第%d个表格第%d行第%d列 (table %d, row %d, column %d)".formatted(table, row, column, table, row, column);
        }

        @Override
        public String code() {
            return "h" + table + "/" + row + "/" + column + "/" + element;
        }
    }

    /**
     * A cell or a paragraph of a word processor's document (DOCX, DOC).
     *
     * @param table which table of the body, from 1; 0 outside of tables
     * @param row grid row in that table, from 1; outside of tables the paragraph of the body, from 1
     * @param column grid column, from 1; 0 outside of tables
     */
    @JsonTypeName("word")
    record InWord(int table, int row, int column) implements Place {
        public InWord {
            if (table < 0 || row < 1 || column < 0) {
                throw new IllegalArgumentException(
                        "no place in a document: table %d, row %d, column %d".formatted(table, row, column));
            }
        }

        @Override
        public String describe() {
            return table == 0
                    ? "第%d段 (paragraph %d)".formatted(row, row)
                    : "第%d个表格第%d行第%d列 (table %d, row %d, column %d)".formatted(table, row, column, table, row, column);
        }

        @Override
        public String code() {
            return "w" + table + "/" + row + "/" + column;
        }
    }

    /**
     * A cell of a workbook (XLSX, XLS).
     *
     * @param sheet its name
     * @param cell its address, as in B7
     */
    @JsonTypeName("sheet")
    record InSheet(String sheet, String cell) implements Place {
        public InSheet {
            Objects.requireNonNull(sheet, "sheet is null");
            Objects.requireNonNull(cell, "cell is null");
        }

        @Override
        public String describe() {
            return "工作表“%s”单元格 %s (sheet, cell)".formatted(sheet, cell);
        }

        @Override
        public String code() {
            return "s" + cell + "/" + sheet;
        }
    }

    /**
     * A box on a page of a PDF or on an image.
     *
     * @param page from 1
     * @param left distance of the box from the left edge of the page, in thousandths of the page's width
     * @param top distance from the upper edge, in thousandths of the page's height
     * @param width in thousandths of the page's width
     * @param height in thousandths of the page's height
     */
    @JsonTypeName("page")
    record OnPage(int page, int left, int top, int width, int height) implements Place {
        public OnPage {
            if (page < 1 || width < 0 || height < 0) {
                throw new IllegalArgumentException(
                        "no box on a page: page %d, width %d, height %d".formatted(page, width, height));
            }
        }

        @Override
        public String describe() {
            return "第%d页 (page %d)".formatted(page, page);
        }

        @Override
        public String code() {
            return "p" + page + "/" + left + "/" + top + "/" + width + "/" + height;
        }
    }

    /** In words, Chinese first. */
    String describe();

    /** In a few characters, for storing; {@link #of} reads it. */
    String code();

    /** The place behind a code; refuses what no place has as its code. */
    static Place of(String code) {
        String[] parts = code.substring(1).split("/", code.charAt(0) == 's' ? 2 : -1);
        return switch (code.charAt(0)) {
            case 't' -> new InText(number(parts, 0), number(parts, 1), number(parts, 2));
            case 'h' -> new InHtml(number(parts, 0), number(parts, 1), number(parts, 2), number(parts, 3));
            case 'w' -> new InWord(number(parts, 0), number(parts, 1), number(parts, 2));
            case 's' -> new InSheet(parts[1], parts[0]);
            case 'p' ->
                new OnPage(number(parts, 0), number(parts, 1), number(parts, 2), number(parts, 3), number(parts, 4));
            default -> throw new IllegalArgumentException("'%s' is the code of no place".formatted(code));
        };
    }

    private static int number(String[] parts, int index) {
        return Integer.parseInt(parts[index]);
    }
}
