package dev.gouji.stats.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.Infrastructure;
import dev.gouji.stats.alert.AlertScope;
import dev.gouji.stats.listing.AlertFilter;
import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.FindingOrder;
import dev.gouji.stats.made.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the second fence costs: {@code -Dgouji.measure=ROUNDS} prints medians with and without it, taken in turns. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@EnabledIfSystemProperty(named = "gouji.measure", matches = "[1-9]\\d*")
class RowSecurityCostTest {
    private static final int ROWS = 300_000;
    private static final Scope PROVINCE = new Scope.Subtree("15");
    private static final Scope CITY = new Scope.Subtree("1503");
    private static final Scope ORGAN = new Scope.OneOrgan("150303局3");

    @Inject
    Mutiny.SessionFactory factory;

    @Inject
    ScopedSessions fenced;

    /** The same without the fence. Anonymous, or it would be taken for the bean. */
    private ScopedSessions open() {
        return new ScopedSessions(factory) {
            @Override
            <T> Uni<T> within(Scope scope, Function<Mutiny.StatelessSession, Uni<T>> reading) {
                return factory.withStatelessSession(reading);
            }
        };
    }

    private static void fill() throws SQLException {
        String rows = """
                (select n, 2019 + n %% 5 as year,
                        (11 + n %% 30) || lpad((1 + n / 30 %% 10)::text, 2, '0') || lpad((1 + n / 300 %% 10)::text, 2, '0') as division,
                        '局' || n / 3000 %% 20 as organ
                 from generate_series(1, %d) as n) as made""".formatted(ROWS);
        try (Connection connection = DriverManager.getConnection(
                        ConfigProvider.getConfig().getValue("GOUJI_TEST_JDBC", String.class));
                Statement statement = connection.createStatement()) {
            Tables.empty("stats.report", "stats.finding", "stats.alert");
            statement.execute(
                    "insert into stats.finding (organ_key, year, ordinal, id, document_id, organ_name, division,"
                            + " rule, severity, attribution, cells, \"values\", message_zh, message_en)"
                            + " select division || organ, year, n, 'f' || n, 'd', organ, division, 'T3-00' || n % 9, 'error', 'agency',"
                            + " '[\"t3.granted.total\"]', '{}', '应为25，实为24。', 'Should be 25, is 24.' from " + rows);
            statement.execute(
                    "insert into stats.alert (id, kind, organ_key, organ_name, division, year, rule, severity, cells,"
                            + " message_zh, message_en, open, state, revision, opened_at, changed_at)"
                            + " select 'a' || n, 'finding', division || organ, organ, division, year, 'T3-00' || n % 9, 'error', '[]',"
                            + " '应为25，实为24。', 'Should be 25, is 24.', true, 'new', 1, now(), now() from " + rows);
            statement.execute("vacuum analyze stats.finding");
            statement.execute("vacuum analyze stats.alert");
        }
    }

    @Test
    void costs() throws Throwable {
        fill();
        ScopedSessions open = open();
        ListReader fencedLists = new ListReader(factory, fenced);
        ListReader openLists = new ListReader(factory, open);
        AlertReader fencedAlerts = new AlertReader(fenced);
        AlertReader openAlerts = new AlertReader(open);
        for (Scope scope : new Scope[] {PROVINCE, CITY, ORGAN}) {
            compare(
                    "findings of " + scope,
                    () -> fencedLists.findings(filter(scope), FindingOrder.YEAR, null, 50),
                    () -> openLists.findings(filter(scope), FindingOrder.YEAR, null, 50));
            compare(
                    "alerts of " + scope,
                    () -> fencedAlerts.list(alerts(scope), null, 50),
                    () -> openAlerts.list(alerts(scope), null, 50));
        }
        Filter narrowed = new Filter(2021, "1503", null, null, null, null, PROVINCE);
        compare(
                "findings of " + PROVINCE + ", narrowed to a city and year",
                () -> fencedLists.findings(narrowed, FindingOrder.YEAR, null, 50),
                () -> openLists.findings(narrowed, FindingOrder.YEAR, null, 50));
        compare(
                "rules of " + PROVINCE,
                () -> new RuleHitReader(fenced).hits(filter(PROVINCE), 0),
                () -> new RuleHitReader(open).hits(filter(PROVINCE), 0));
    }

    private static Filter filter(Scope scope) {
        return Filter.NONE.within(scope);
    }

    private static AlertFilter alerts(Scope scope) {
        return new AlertFilter(AlertScope.ALL, null, null).within(scope);
    }

    private static <T> void compare(String what, Supplier<Uni<T>> fenced, Supplier<Uni<T>> open) throws Throwable {
        int rounds = Integer.getInteger("gouji.measure");
        long[] with = new long[rounds];
        long[] without = new long[rounds];
        assertEquals(await(open).toString(), await(fenced).toString());
        for (int round = 0; round < rounds; round++) {
            with[round] = nanos(fenced);
            without[round] = nanos(open);
        }
        Arrays.sort(with);
        Arrays.sort(without);
        double a = with[rounds / 2] / 1e6;
        double b = without[rounds / 2] / 1e6;
        System.out.printf("MEASURED %s: %.2f ms with, %.2f ms without, ratio %.2f%n", what, a, b, a / b);
    }

    private static <T> long nanos(Supplier<Uni<T>> work) throws Throwable {
        long start = System.nanoTime();
        await(work);
        return System.nanoTime() - start;
    }

    private static <T> T await(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(work);
    }
}
