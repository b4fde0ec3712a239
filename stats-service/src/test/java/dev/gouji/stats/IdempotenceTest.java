package dev.gouji.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.RefusalRow;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class IdempotenceTest {
    private static final int ROUNDS = 20;
    private static final String SPANS = "select s::text from stats.organ_span s order by organ_key";

    @Inject
    ViewWriter views;

    @BeforeEach
    void clear() {
        Tables.emptyViews();
    }

    @Test
    void givesTheSameViewsInWhateverOrderAndHoweverOftenEventsCome() throws Throwable {
        List<ReportChecked> events = events();
        write(events.stream().map(ReportRow::of).toList());
        String expected = Views.dump();
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Tables.emptyViews();
            List<ReportChecked> shuffled = new ArrayList<>(events);
            for (int i = 0; i < 10; i++) {
                shuffled.add(events.get(random.nextInt(events.size())));
            }
            Collections.shuffle(shuffled, random);
            for (int from = 0; from < shuffled.size(); ) {
                int to = Math.min(shuffled.size(), from + 1 + random.nextInt(7));
                write(shuffled.subList(from, to).stream().map(ReportRow::of).toList());
                from = to;
            }
            assertEquals(expected, Views.dump(), "seed " + seed + ", round " + round);
            assertEquals(Views.spansByHand(), Views.rows(SPANS), "seed " + seed + ", round " + round);
        }
    }

    @Test
    void dropsTheFindingsThatANewerVersionNoLongerHas() throws Throwable {
        Instant later = ReportEvents.MORNING.plusSeconds(60);
        ReportChecked first = ReportEvents.of("甲局", 2023)
                .finding("T3-001", Severity.ERROR, "24", "t3.granted.total")
                .finding("T3-002", Severity.ERROR, "23")
                .build();
        ReportChecked second = ReportEvents.of("甲局", 2023)
                .content("second", later)
                .finding("T3-002", Severity.ERROR, "23")
                .build();
        for (List<ReportChecked> order : List.of(List.of(first, second), List.of(second, first))) {
            Tables.emptyViews();
            for (ReportChecked event : order) {
                write(List.of(ReportRow.of(event)));
            }
            assertEquals("T3-002", Views.rows("select rule from stats.finding"));
            assertEquals("1", Views.rows("select errors from stats.report"));
            assertEquals(2, Views.count("outcome"));
        }
    }

    @Test
    void replacesTheSameDocumentByItsLaterCheckAlone() throws Throwable {
        ReportChecked early = ReportEvents.of("甲局", 2023).build();
        ReportChecked late = ReportEvents.of("甲局", 2023)
                .checkedAt(ReportEvents.MORNING.plusSeconds(600), "neighbour")
                .finding("XY-001", Severity.WARNING, "3")
                .build();
        write(List.of(ReportRow.of(late)));
        write(List.of(ReportRow.of(early)));
        assertEquals("XY-001", Views.rows("select rule from stats.finding"));
        assertEquals(1, Views.count("outcome"));
    }

    @Test
    void keepsTheFirstOutcomeAndUsesUpNoNumberOnRedelivery() throws Throwable {
        List<ReportRow> rows = events().stream().map(ReportRow::of).toList();
        write(rows);
        String before = Views.rows("select o::text from stats.outcome o order by sequence");
        write(rows);
        assertEquals(before, Views.rows("select o::text from stats.outcome o order by sequence"));
        await(views.writeRefusals(List.of(RefusalRow.of(ReportEvents.refused("portal/x", "410404")))));
        assertEquals("1", Views.rows("""
            select max(sequence) - (select max(sequence) from stats.outcome where outcome = 'report')
            from stats.outcome
            """));
    }

    @Test
    void keepsEverythingOfATextButTheCharacterThatPostgresRefuses() throws Throwable {
        ReportChecked event = ReportEvents.of("甲\0局", 2023)
                .titled("标\0题 \\u0000 \uD83D\uDE00")
                .problem("found '\0'")
                .finding("T3-001", Severity.ERROR, "2\0" + "4", "t3.granted.total")
                .build();
        write(List.of(ReportRow.of(event)));
        assertEquals("标\uFFFD题 \\u0000 \uD83D\uDE00", Views.rows("select title from stats.report"));
        assertEquals(
                "found '\uFFFD'",
                Views.rows("select cast(problems as jsonb) -> 0 ->> 'message' from stats.report_version"));
        assertEquals("2\uFFFD4", Views.rows("select \"values\" ->> 'found' from stats.finding"));
    }

    @Test
    void showsTheFiguresInLongForm() throws Throwable {
        write(List.of(ReportRow.of(ReportEvents.of("甲局", 2023)
                .number("t2.art20_8.fee.amount_wan_yuan", "96171.60")
                .build())));
        assertEquals("200", Views.rows("select count(*) from stats.report_cell"));
        assertEquals("number 96171.60 96171.60 t7/120/122", Views.rows("""
            select concat_ws(' ', kind, value, raw, place) from stats.report_cell
            where cell = 't2.art20_8.fee.amount_wan_yuan'
            """));
        assertTrue(Views.dump().contains("甲局"));
    }

    @Test
    void knowsTheCellsOfEveryFormInTheirOrder() {
        for (FormGeneration generation : FormGeneration.values()) {
            assertEquals(
                    Form.of(generation).cells().stream().map(CellId::path).toList(),
                    Views.query("select cell from stats.form_cell where form = '%s' order by ordinal"
                            .formatted(generation)));
        }
    }

    /**
     * Two organs, three years, two versions of one report, two checks of another, and equal times; documents that were read
     * again as reports of others or on another year, one of them back and forth, with and without a version before them.
     */
    private static List<ReportChecked> events() {
        Instant later = ReportEvents.MORNING.plusSeconds(60);
        return List.of(
                ReportEvents.of("甲局", 2021)
                        .finding("T3-001", Severity.ERROR, "1")
                        .build(),
                ReportEvents.of("甲局", 2021)
                        .content("second", later)
                        .finding("T3-002", Severity.WARNING, "2")
                        .build(),
                ReportEvents.of("甲局", 2021)
                        .content("third, same time", later)
                        .finding("T3-003", Severity.ERROR, "3")
                        .build(),
                ReportEvents.of("甲局", 2023).build(),
                ReportEvents.of("甲局", 2023)
                        .checkedAt(later, "neighbour")
                        .finding("XY-001", Severity.WARNING, "4")
                        .build(),
                ReportEvents.of("甲局", 2023).checkedAt(later, "other neighbour").build(),
                ReportEvents.of("乙县人民政府", 2020).publishedOn(null).build(),
                ReportEvents.of("乙县人民政府", null).build(),
                ReportEvents.of(null, 2022)
                        .in(null)
                        .finding("STR-002", Severity.ERROR, "无")
                        .build(),
                moved("丙局", 2022, "first", 0, 0)
                        .number("t3.granted.total", "1.50")
                        .build(),
                moved("丙局", 2022, "moving", 10, 0)
                        .finding("T3-004", Severity.ERROR, "5")
                        .number("t3.granted.total", "7.25")
                        .build(),
                moved("丁局", 2022, "moving", 10, 100).build(),
                moved("丙局", 2022, "moving", 10, 50)
                        .checkedAt(ReportEvents.MORNING.plusSeconds(9_000), "neighbour")
                        .build(),
                moved("戊局", 2022, "back", 20, 0).build(),
                moved("戊局", 2021, "back", 20, 100).build(),
                moved("戊局", 2022, "back", 20, 200)
                        .finding("T3-005", Severity.WARNING, "6")
                        .build(),
                moved("己局", 2021, "gone", 5, 0)
                        .finding("T3-006", Severity.ERROR, "7")
                        .build(),
                moved("丁局", 2022, "gone", 5, 100).build());
    }

    private static ReportEvents moved(String organ, int year, String document, int received, int read) {
        return ReportEvents.of(organ, year)
                .source("portal/" + document)
                .content(document, ReportEvents.MORNING.plusSeconds(received))
                .readAt(ReportEvents.MORNING.plusSeconds(1_000 + read));
    }

    private void write(List<ReportRow> rows) throws Throwable {
        await(views.writeReports(rows));
    }

    private static void await(Uni<Void> work) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> work);
    }
}
