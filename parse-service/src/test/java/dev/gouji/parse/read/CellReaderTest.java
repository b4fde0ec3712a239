package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # printed        | quantity        | kind        | value      | unit
            0                | COUNT           | number      | 0          |
            １２              | COUNT           | number      | 12         |
            1,234            | COUNT           | number      | 1234       |
            1，234，567       | COUNT           | number      | 1234567    |
            1 234            | COUNT           | number      | 1234       |
            1,23             | COUNT           | unreadable  |            |
            1 0              | COUNT           | unreadable  |            |
            12 34            | COUNT           | unreadable  |            |
            3件               | COUNT           | number      | 3          | 件
            0（无）            | COUNT           | number      | 0          |
            -8               | CHANGE          | number      | -8         |
            +1036            | CHANGE          | number      | 1036       |
            －8               | CHANGE          | number      | -8         |
            增10              | CHANGE          | number      | 10         |
            减少3             | CHANGE          | number      | -3         |
            增10              | COUNT           | unreadable  |            |
            96171.6          | AMOUNT_WAN_YUAN | number      | 96171.6    |
            79000.1元         | AMOUNT_AS_PRINTED | number    | 79000.1    | 元
            1276.5534万元     | AMOUNT_AS_PRINTED | number    | 1276.5534  | 万元
            1.5              | COUNT           | number      | 1.5        |
            -1               | COUNT           | number      | -1         |
            -                | COUNT           | placeholder |            |
            ——               | COUNT           | placeholder |            |
            /                | COUNT           | placeholder |            |
            无                | COUNT           | placeholder |            |
            约12              | COUNT           | unreadable  |            |
            二十四              | COUNT           | number      | 24         |
            零                | COUNT           | number      | 0          |
            十                | COUNT           | number      | 10         |
            一百零五             | COUNT           | number      | 105        |
            三千二百一十           | COUNT           | number      | 3210       |
            一万零五十            | COUNT           | number      | 10050      |
            十二万              | COUNT           | number      | 120000     |
            壹拾贰件             | COUNT           | number      | 12         | 件
            二〇二三             | COUNT           | number      | 2023       |
            一                | COUNT           | unreadable  |            |
            三五               | COUNT           | unreadable  |            |
            一百二              | COUNT           | unreadable  |            |
            一百零五十            | COUNT           | unreadable  |            |
            万                | COUNT           | unreadable  |            |
            百                | COUNT           | unreadable  |            |
            12人次             | COUNT           | number      | 12         | 人次
            −8               | CHANGE          | number      | -8         |
            0.0              | COUNT           | number      | 0.0        |
            000              | COUNT           | unreadable  |            |
            012              | COUNT           | unreadable  |            |
            0,123            | COUNT           | unreadable  |            |
            5(注①)           | COUNT           | number      | 5          |
            5①               | COUNT           | unreadable  |            |
            5²               | COUNT           | unreadable  |            |
            ③                | COUNT           | number      | 3          |
            1½               | COUNT           | unreadable  |            |
            5（3）             | COUNT           | unreadable  |            |
            5（三）             | COUNT           | unreadable  |            |
            5（其中3件为补录）       | COUNT           | number      | 5          |
            12/13            | COUNT           | unreadable  |            |
            12-13            | COUNT           | unreadable  |            |
            5'3              | COUNT           | unreadable  |            |
            1\u20020          | COUNT           | unreadable  |            |
            1\u200b2          | COUNT           | number      | 12         |
            1\u00A0234        | COUNT           | number      | 1234       |
            5%               | COUNT           | unreadable  |            |
            2023-01-02       | COUNT           | unreadable  |            |
            12余件             | COUNT           | unreadable  |            |
            O                | COUNT           | unreadable  |            |
            12a              | COUNT           | unreadable  |            |
            ~~               | COUNT           | blank       |            |
            9999999999999999999999999999 | COUNT | number    | 9999999999999999999999999999 |
            """)
    void readsWhatIsPrintedAndNothingElse(String printed, Quantity quantity, String kind, String value, String unit) {
        Field field = Field.of(printed, 0, new Place.InText(1, 0, printed.length()));
        String read = switch (CellReader.read(field, quantity)) {
            case Cell.Number number -> "number " + number.value() + " " + number.unit();
            case Cell.Blank blank -> "blank null null";
            case Cell.Placeholder placeholder -> "placeholder null null";
            case Cell.Unreadable unreadable -> "unreadable null null";
            case Cell.Missing missing -> "missing null null";
        };
        assertEquals(kind + " " + value + " " + unit, read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0            | true
            3件           | true
            /            | true
            约12          | true
            3.其他         | false
            1.属于国家秘密    | false
            2.重复申请       | false
            2023年我局收到申请3件 | false
            自然人          | false
            十二           | true
            l2           | true
            二、上年结转        | false
            """)
    void tellsFiguresFromLabels(String printed, boolean figure) {
        Field field = Field.of(printed, 0, new Place.InText(1, 0, printed.length()));
        assertEquals(figure, CellReader.isFigureLike(field));
    }
}
