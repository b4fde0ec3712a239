package dev.gouji.ingest.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ForeignTextTest {
    private static final String PAGE = "<html><meta charset=%s><a>朱镕喆䶮县2023年年报</a>";

    /** Charset of the bytes, label inside, label of the transfer (- for none). */
    private static final String TABLE = """
            UTF-8     utf-8       -
            UTF-8     gb2312      text/html;charset=gb2312
            UTF-8     -           text/html
            GB18030   gb2312      -
            GB18030   gbk         text/html
            GB18030   utf-8       text/html;charset=gb2312
            GB18030   -           text/html;charset="GBK"
            GB18030   -           text/html;charset=ISO-8859-1
            GB18030   -           -
            GB18030   nonsense-1  text/html;charset=x-unknown
            UTF-16LE  -           -
            UTF-16BE  utf-8       text/html;charset=utf-8
            """;

    @Test
    void findsOutTheCharset() {
        for (String line : TABLE.lines().toList()) {
            String[] columns = line.split(" +");
            String page = PAGE.formatted(columns[1]);
            String label = columns[2].equals("-") ? null : columns[2];
            assertEquals(
                    page,
                    ForeignText.of(page.getBytes(Charset.forName(columns[0])), label)
                            .text(),
                    line);
        }
    }

    @Test
    void takesAwayTheMark() {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes("\uFEFF年报".getBytes(charset));
            assertEquals(
                    "年报",
                    ForeignText.of(bytes.toByteArray(), "text/html;charset=gbk").text());
        }
    }

    @Test
    void forgivesACharacterThatIsCutOff() {
        byte[] bytes = "年报年报".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                StandardCharsets.UTF_8,
                ForeignText.of(Arrays.copyOf(bytes, bytes.length - 1), null).charset());
        assertEquals("", ForeignText.of(new byte[0], null).text());
    }
}
