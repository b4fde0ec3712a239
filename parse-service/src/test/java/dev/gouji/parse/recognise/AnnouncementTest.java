package dev.gouji.parse.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncementTest {
    private static Announcement of(String text) {
        List<Line> lines = text.lines()
                .map(line -> new Line(List.of(Field.of(line, 0, new Place.InText(1, 0, line.length()))), 0))
                .toList();
        return Announcement.in(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "按照条例规定，现公布青山县柳河街道办事处2022年政府信息公开工作年度报告。, 青山县柳河街道办事处",
        "按照条例规定，现公开柳河镇人民政府2022年度政府信息公开工作年度报告。, 柳河镇人民政府",
        "经汇总形成了《广告@:柳河镇人民政府2023年政府信息公开工作年度报告》。, 柳河镇人民政府",
        "为做好2023年政府信息公开工作年度报告编制工作，通知如下。,",
        "《柳河镇人民政府2023年度政府信息公开工作要点》已印发。,"
    })
    void namesTheOrganInFrontOfTheYear(String preface, String organ) {
        assertEquals(organ, of(preface).organ());
    }

    @Test
    void knowsAReportByWhatItSaysOfItself() {
        assertTrue(of("本报告依照《中华人民共和国政府信息公开条例》编制，数据的统计期限为2012年1月1日至12月31日。").ofItself());
    }

    @Test
    void takesNoNoticeForAReport() {
        assertFalse(of("各单位：请依照《中华人民共和国政府信息公开条例》报送材料。").ofItself());
    }

    @Test
    void looksNoFurtherThanTheFirstLinesOfPartOne() {
        String announced = "现公布柳河镇人民政府2022年政府信息公开工作年度报告。";
        assertEquals("柳河镇人民政府", of("一、总体情况\n" + announced).organ());
        assertEquals(2022, of("一、总体情况\n" + announced).year());
        assertNull(of("一、总体情况\n" + "全年工作平稳有序，各项任务按期完成。".repeat(8) + "\n" + announced)
                .organ());
        assertNull(of("二、主动公开政府信息情况\n" + announced).organ());
    }
}
