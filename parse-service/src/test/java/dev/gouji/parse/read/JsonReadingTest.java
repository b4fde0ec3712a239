package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal's answer: its text, escaped once more or not, and what it says beside the text. */
class JsonReadingTest {
    private static final String TITLE = "青山县交通运输局2023年政府信息公开工作年度报告";

    private final PrintedPage page = new PrintedPage(FormGeneration.G2021, 4);
    private final String body =
            page.body().replace("\"", "\\\"").replace("\n", "\\n").replace(TITLE, "");

    private static Map<String, BigDecimal> values(Report report) {
        Map<String, BigDecimal> values = new TreeMap<>();
        report.cells().forEach((id, cell) -> values.put(id.path(), figure(cell)));
        return values;
    }

    private static BigDecimal figure(Cell cell) {
        return cell.figure().orElse(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&lt;", "&#60;", "&#x3C;"})
    void unescapesATextWhoseTagsAreAllEscaped(String less) {
        String escaped = body.replace("&", "&amp;").replace("<", less).replace(">", "&gt;");
        Report report = Documents.report("{\"title\":\"" + TITLE + "\",\"content\":\"" + escaped + "\"}");
        assertEquals(page.values(), values(report));
        assertEquals(TITLE, report.title());
    }

    @Test
    void leavesATextWithTagsOfItsOwn() {
        String quoted = body + "<p>网页中写作&lt;p&gt;的。</p>";
        Report report = Documents.report("{\"content\":\"" + quoted + "\"}");
        assertEquals(page.values(), values(report));
        assertEquals(true, report.sections().getLast().text().contains("<p>"));
    }

    @Test
    void readsJsonInAStringOfJson() {
        String inner = "{\"title\":\"" + TITLE + "\",\"content\":\"" + body + "\"}";
        String outer = "{\"data\":\"" + inner.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
        Report report = Documents.report(outer);
        assertEquals(page.values(), values(report));
        assertEquals(TITLE, report.title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {"data":{"publishTime":"2024-01-24 09:30:00","content":"BODY"}}                          ; 2024-01-24
            {"data":{"publish_time":1706059800000,"content":"BODY"}}                                 ; 2024-01-24
            [{"date":"2024-01-30","text":"BODY"}]                                                    ; 2024-01-30
            {"DOCRELTIME":"2024-01-19","list":[{"DOCHTMLCON":"BODY"}]}                               ; 2024-01-19
            {"updateTime":"2024-03-01","pubDate":"2024-01-19","content":"BODY"}                      ; 2024-01-19
            {"updateTime":"2024-03-01","content":"BODY"}                                             ; 2024-03-01
            {"items":[{"pubDate":"2023-01-19","title":"某文件"},{"content":"BODY"}]}                   ;
            {"createTime":"2024-01-19","content":"BODY"}                                             ;
            """)
    void takesTheDayBesideTheText(String json, String expected) {
        Report report = Documents.report(json.replace("BODY", body));
        assertEquals(
                expected,
                report.appearance().publishedOn() == null
                        ? null
                        : report.appearance().publishedOn().toString());
    }

    @Test
    void printsATitleOnceOnly() {
        String printed = "<h1>" + TITLE + "</h1>" + body;
        Report report = Documents.report("{\"title\":\"" + TITLE + "\",\"content\":\"" + printed + "\"}");
        assertEquals(1, report.appearance().titles().size());
    }
}
