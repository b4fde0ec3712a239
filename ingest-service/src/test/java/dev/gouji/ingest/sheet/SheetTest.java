package dev.gouji.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final Heads HEADS = new Heads().column("name", "机关名称", "单位").column("division", "区划代码", "区划");

    @Test
    void readsWhatSpreadsheetsWrite() throws UnreadableSheetException {
        String rows = "名册\n机关名称*,区划代码（六位）,备注\n\"甲\n县局\", 410404 ,x\n\n乙局\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE)) {
            for (String separator : List.of(",", ";", "\t")) {
                String text = (charset.equals(Charset.forName("GB18030")) ? "" : "\uFEFF")
                        + rows.substring(3).replace(",", separator);
                Sheet sheet = Sheet.read(text.getBytes(charset), HEADS);
                assertEquals(List.of("备注"), sheet.unknown());
                assertEquals(2, sheet.rows().size());
                assertEquals("甲\n县局", sheet.rows().get(0).value("name"));
                assertEquals("410404", sheet.rows().get(0).value("division"));
                assertEquals(2, sheet.rows().get(0).number());
                assertEquals("乙局", sheet.rows().get(1).value("name"));
            }
        }
    }

    @Test
    void saysWhatItMisses() {
        for (String text : List.of("", "a,b\n1,2\n", "机关名称,机关名称\n", "机关名称,单位,区划\n", "\"never closed")) {
            UnreadableSheetException told = assertThrows(
                    UnreadableSheetException.class,
                    () -> Sheet.read(text.getBytes(StandardCharsets.UTF_8), HEADS),
                    text);
            assertTrue(told.getMessage().matches("(?s).*\\p{IsHan}.*。 .*[a-z].*"), told.getMessage());
        }
    }

    @Test
    void refusesWhatIsTooMuch() throws IOException {
        String many = "机关名称,区划\n" + "甲,410404\n".repeat(20_001);
        assertThrows(UnreadableSheetException.class, () -> Sheet.read(many.getBytes(StandardCharsets.UTF_8), HEADS));
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 150; i++) {
                zip.write(blanks);
            }
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(UnreadableSheetException.class, () -> Sheet.read(bomb.toByteArray(), HEADS)));
    }
}
