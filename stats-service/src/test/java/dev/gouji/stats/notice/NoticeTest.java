package dev.gouji.stats.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.report.Place;
import dev.gouji.stats.listing.FindingItem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 20);

    private static final Notice NOTICE = Notice.of(
            2023,
            LocalDate.of(2024, 3, 31),
            TODAY,
            List.of(
                    finding("410404甲局", "甲局", "agency"),
                    finding("410404甲局", "甲局", "reading"),
                    finding("乙", "=乙局", "agency")));

    private static FindingItem finding(String key, String organ, String attribution) {
        return new FindingItem(
                "id",
                key,
                organ,
                "410404",
                2023,
                "document",
                1,
                "T3-003",
                "error",
                attribution,
                "[\"t3.granted.total\",\"t3.granted.natural_person\",\"t3.granted.commercial\",\"t3.granted.research\"]",
                "{\"expected\":\"25\",\"found\":\"24\",\"difference\":\"1\",\"t3.granted.total\":\"24\",\"t3.granted.natural_person\":\"20\",\"share\":\"100%\",\"document\":\"8abe\"}",
                new FindingItem.BilingualText("总计应为25，实为24。", "The total should be 25 and is 24."),
                json(new Place.InText(7, 120, 122)),
                "{\"cell\":\"t3.granted.total\",\"from\":24,\"to\":25}");
    }

    private static String json(Place place) {
        try {
            return WireEvent.json().writerFor(Place.class).writeValueAsString(place);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tellsEachOrganWhatIsWrongWhereAndWhatToDo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        NoticeDocx.write(NOTICE, bytes);
        keep("notice.docx", bytes);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<String> paragraphs = document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText())
                    .toList();
            assertEquals("政府信息公开工作年度报告问题整改通知", paragraphs.getFirst());
            assertTrue(paragraphs.contains("请于2024年3月31日前完成整改或书面说明。"), paragraphs.toString());
            assertTrue(paragraphs.contains("甲局 2023年度（2 条）"), paragraphs.toString());
            assertTrue(paragraphs.getLast().endsWith("2024年2月20日"));
            assertEquals(2, document.getTables().size());
            XWPFTable table = document.getTables().getFirst();
            assertEquals(3, table.getNumberOfRows());
            assertEquals("T3-003 错误", table.getRow(1).getCell(1).getText());
            assertTrue(table.getRow(1).getCell(2).getText().startsWith("总计应为25，实为24。"));
            String figures = table.getRow(1).getCell(3).getText();
            assertTrue(figures.contains("应为：25") && figures.contains("表三 · ") && figures.contains("：20"), figures);
            assertTrue(figures.contains("相同比例：100%") && !figures.contains("8abe"), figures);
            assertTrue(figures.endsWith("其余 2 格：0"), figures);
            assertEquals("总计应为25，实为24。", table.getRow(1).getCell(2).getText());
            assertTrue(document.getParagraphs().get(3).isKeepNext(), "a heading stays with its table");
            assertTrue(table.getRow(1).getCell(4).getText().contains("7"));
            assertTrue(table.getRow(1).getCell(5).getText().contains("〔2021〕30号"));
            assertTrue(table.getRow(1).getCell(6).getText().contains("由 24 改为 25"));
            assertTrue(table.getRow(2).getCell(6).getText().startsWith("请对照原文核实"));
            assertEquals("", table.getRow(1).getCell(7).getText());
        }
    }

    @Test
    void saysTheSameInAWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        NoticeXlsx.write(NOTICE, bytes);
        keep("notice.xlsx", bytes);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            Row head = sheet.getRow(4);
            assertEquals("机关", head.getCell(0).getStringCellValue());
            assertEquals("情况说明（由机关填写）", head.getCell(9).getStringCellValue());
            assertEquals("甲局", sheet.getRow(5).getCell(0).getStringCellValue());
            assertEquals("=乙局", sheet.getRow(7).getCell(0).getStringCellValue());
            assertTrue(sheet.getRow(7).getCell(5).getStringCellValue().contains("实为：24"));
        }
    }

    @Test
    void saysSoWhenThereIsNothingAndLeavesRoomForADay() {
        Notice nothing = Notice.of(2019, null, TODAY, List.of());
        assertTrue(nothing.opening().contains("未发现"));
        assertEquals("请于　　　　年　　月　　日前完成整改或书面说明。", nothing.deadline());
    }

    /** For whoever wants to look at it: {@code -Dgouji.keep=FOLDER}. */
    private static void keep(String name, ByteArrayOutputStream bytes) throws IOException {
        String folder = System.getProperty("gouji.keep");
        if (folder != null) {
            Files.write(Path.of(folder).resolve(name), bytes.toByteArray());
        }
    }
}
