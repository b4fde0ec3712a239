package dev.gouji.stats.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {
    private static final CsvTable<Object> ONE = new CsvTable<>().column("a", item -> item);

    @Test
    void beginsWithAByteOrderMarkAndEndsLinesAsTheStandardSays() {
        CsvTable<Integer> table = new CsvTable<Integer>()
                .column("a", item -> item)
                .column("b", item -> null)
                .column("c", item -> "文" + item);
        assertEquals("\uFEFFa,b,c\r\n1,,文1\r\n-2,,文-2\r\n", table.of(List.of(1, -2)));
    }

    @Test
    void quotesWhatWouldBreakALine() {
        assertEquals(
                "\uFEFFa\r\n\"x,y\"\r\n\"say \"\"z\"\"\"\r\n\"two\nlines\"\r\n\" padded\"\r\n",
                ONE.of(Arrays.asList("x,y", "say \"z\"", "two\nlines", " padded")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            =1+1        | '=1+1
            +86         | '+86
            -8          | '-8
            @SUM        | '@SUM
            ＝1         | '＝1
            ＋1         | '＋1
            －1         | '－1
            ＠x         | '＠x
            a=1         | a=1
            """)
    void letsNoTextBeAFormula(String text, String field) {
        assertEquals("\uFEFFa\r\n" + field + "\r\n", ONE.of(List.of(text)));
    }

    @Test
    void seesAFormulaBehindWhiteSpace() {
        assertEquals("\uFEFFa\r\n\"'\t=1\"\r\n".replace("\"", ""), ONE.of(List.of("\t=1")));
    }
}
