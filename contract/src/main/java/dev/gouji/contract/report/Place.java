package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** Where in the source document something was read. The document's hash together with this is enough to find it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "in")
@JsonSubTypes({@JsonSubTypes.Type(Place.InText.class), @JsonSubTypes.Type(Place.InHtml.class)})
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
    }

    /**
     * A cell or a block of an HTML page.
     *
     * @param table which {@code table} element in document order, from 1; 0 outside of tables
     * @param row grid row in that table after expanding spans, from 1; outside of tables the text block, from 1
     * @param column grid column after expanding spans, from 1; 0 outside of tables
     */
    @JsonTypeName("html")
    record InHtml(int table, int row, int column) implements Place {
        public InHtml {
            if (table < 0 || row < 1 || column < 0) {
                throw new IllegalArgumentException(
                        "no place in a page: table %d, row %d, column %d".formatted(table, row, column));
            }
        }

        @Override
        public String describe() {
            return table == 0
                    ? "第%d段 (block %d)".formatted(row, row)
                    : "第%d个表格第%d行第%d列 (table %d, row %d, column %d)".formatted(table, row, column, table, row, column);
        }
    }

    /** In words, Chinese first. */
    String describe();
}
