package dev.gouji.parse.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.read.Reading;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports whose UTF-8 was taken for something else: read, or told, never silently other figures. Seeds are 1 to 3. */
class MisreadTextTest {
    private static final int SEEDS = 3;

    private static Reading read(String text) {
        return Samples.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Report report(String text) {
        return assertInstanceOf(Reading.OfReport.class, read(text)).report();
    }

    private static Set<String> codes(Report report) {
        return report.problems().stream().map(ReadingProblem::code).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Misreading.class)
    void neverChangesAFigureSilently(Misreading misreading) {
        int read = 0;
        for (Shape shape : EnumSet.range(Shape.ROW_PER_LINE, Shape.JSON)) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                FormGeneration generation = seed % 2 == 0 ? FormGeneration.G2021 : FormGeneration.G2019;
                MadeReport report = MadeReport.of(generation, seed);
                Reading reading = read(misreading.of(shape.print(report)));
                Verdict verdict = Verdict.on(reading, report.truth(), Set.of());
                String what = misreading + ", " + shape + ", seed " + seed;
                assertEquals(List.of(), verdict.silentlyWrong(), what);
                if (shape.bounds()) {
                    assertEquals(List.of(), verdict.wrong(), what);
                }
                if (misreading.losesNothing() && shape.showsBlanks()
                        || misreading == Misreading.WINDOWS_GBK && shape == Shape.PLAIN_HTML) {
                    assertEquals(List.of(), verdict.unread(), what);
                }
                if (reading instanceof Reading.OfReport of) {
                    assertTrue(codes(of.report()).contains("GJ-212"), what);
                    read++;
                }
            }
        }
        assertTrue(read >= 2 * SEEDS, misreading + " leaves only " + read + " readable");
    }

    @ParameterizedTest
    @EnumSource(Misreading.class)
    void claimsNothingThatLostADigit(Misreading misreading) {
        for (String before : List.of("我局", "我局共")) {
            String text = """
                    青山县交通运输局2023年政府信息公开工作年度报告
                    一、总体情况
                    %s收到政府信息公开申请143件，年度报告和工作情况按时公开。办结申请143件。
                    二、主动公开政府信息情况
                    三、收到和处理政府信息公开申请情况
                    四、政府信息公开行政复议、行政诉讼情况
                    五、存在的主要问题及改进情况
                    六、其他需要报告的事项
                    """.formatted(before);
            if (read(misreading.of(text)) instanceof Reading.OfReport of) {
                of.report()
                        .claims()
                        .forEach(claim -> assertEquals("143", claim.low().toPlainString(), claim.sentence()));
            }
        }
    }

    /** The title of the template is right, the article in it is not. */
    @Test
    void undoesWhatOnlyAPartOfThePageSuffered() {
        MadeReport made = MadeReport.of(FormGeneration.G2021, 2);
        String page = Shape.PLAIN_HTML.print(made);
        int body = page.indexOf("<body>");
        String mixed = page.substring(0, body) + Misreading.WINDOWS_GBK.of(page.substring(body));
        Report report = report(mixed);
        assertTrue(codes(report).contains("GJ-212"));
        assertEquals(made.organ(), report.organ().name());
        assertEquals(List.of(), Verdict.on(report, made.truth(), Set.of()).silentlyWrong());
        assertEquals(List.of(), Verdict.on(report, made.truth(), Set.of()).unread());
    }

    @Test
    void leavesTextAloneThatOnlyMentionsSuchCharacters() {
        String text = Shape.TABS.print(MadeReport.of(FormGeneration.G2021, 3)) + "乱码示例：锛銆，ï¼Œ\n";
        Report report = report(text);
        assertFalse(codes(report).contains("GJ-212"));
    }

    @Test
    void makesNoDigitsOutOfCharactersForPrivateUse() {
        String text = Shape.TABS.print(MadeReport.of(FormGeneration.G2021, 3)) + "以便于检索、查阅。\n";
        String misread = Misreading.WINDOWS_GBK.of(text);
        assertTrue(misread.contains("\uE76C"));
        Report report = report(misread);
        String last = report.sections().getLast().text();
        assertTrue(last.contains("以便于检索、查阅"), last);
    }
}
