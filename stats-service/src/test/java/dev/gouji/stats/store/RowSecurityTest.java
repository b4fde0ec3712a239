package dev.gouji.stats.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.access.policy.Belonging;
import dev.gouji.access.policy.Scope;
import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.Infrastructure;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database gives to statements that forget whose they are. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RowSecurityTest {
    private static final List<String> FENCED =
            List.of("finding", "alert", "alert_event", "decision", "subscription", "delivery");

    private static final Map<String, String> DIVISIONS =
            Map.of("甲局", "410404", "乙局", "410403", "丙局", "410500", "丁局", "320500", "戊局", "");

    private static final Columns VERSION = Columns.of("organ_key", "year", "errors", "findings");

    @Inject
    ViewWriter views;

    @Inject
    ScopedSessions sessions;

    @BeforeEach
    void write() throws Throwable {
        empty();
        List<ReportRow> rows = DIVISIONS.entrySet().stream()
                .map(organ -> report(organ.getKey(), organ.getValue().isEmpty() ? null : organ.getValue()))
                .map(ReportRow::of)
                .toList();
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(rows));
        sql("update stats.report set kind = case when organ_name in ('甲局', '丁局') then 'department.taxation' end");
        sql("insert into stats.decision (finding_id, organ_key, year, rule, cells, state, person)"
                + " select id, organ_key, year, rule, cells, 'confirmed', '某人' from stats.finding");
        // One on the division of each organ, and what it was told of it. Nobody serves those that are disabled.
        sql("insert into stats.subscription (id, name, channel, address, secret, division, digest_minutes, state,"
                + " after_sequence, person, created_at, changed_at, next_at)"
                + " select organ_name, organ_name, 'webhook', 'https://example.org/', 'secret', division, 0, 'disabled', 0,"
                + " '某人', now(), now(), now() from stats.report");
        sql("insert into stats.delivery (subscription_id, sequence, organ_key, state, next_at)"
                + " select r.organ_name, e.sequence, e.organ_key, 'delivered', now()"
                + " from stats.alert_event e join stats.report r using (organ_key, year)");
    }

    @AfterEach
    void forget() {
        empty();
    }

    private static void empty() {
        Tables.emptyViews();
        Tables.emptyAlerts();
        Tables.empty("stats.decision");
    }

    private static ReportChecked report(String organ, String division) {
        return ReportEvents.of(organ, 2023)
                .in(division)
                .finding("T3-001", Severity.ERROR, "24", "t3.granted.total")
                .build();
    }

    static Stream<Scope> scopes() {
        List<Scope> one = List.of(
                Scope.NOTHING,
                new Scope.Subtree("41"),
                new Scope.Subtree("4104"),
                new Scope.Subtree("410404"),
                new Scope.Subtree("99"),
                new Scope.OneOrgan("410404甲局"),
                new Scope.OneOrgan("4"),
                new Scope.OneOrgan("everything\",\"division:41"),
                new Scope.Line("department.taxation"),
                new Scope.Line("department.audit"));
        return Stream.concat(
                one.stream(),
                Stream.of(
                        new Scope.AnyOf(List.of(one.get(3), one.get(8))),
                        new Scope.AnyOf(List.of(new Scope.Subtree("32"), new Scope.OneOrgan("410403乙局")))));
    }

    /** The very statements, with and without the condition; the one without runs behind the fence alone. */
    @ParameterizedTest
    @MethodSource("scopes")
    void givesWhatTheForgottenConditionWouldHaveGiven(Scope scope) throws Throwable {
        for (String table : List.of("finding", "alert", "alert_event")) {
            Select forgotten = new Select(Columns.of("organ_key", "year"), "stats." + table).orderBy("organ_key");
            Select right = new Select(Columns.of("organ_key", "year"), "stats." + table)
                    .within(scope)
                    .orderBy("organ_key");
            assertEquals(keys(Scope.EVERYTHING, right), keys(scope, forgotten), table + " " + scope);
            assertEquals(keys(Scope.EVERYTHING, right), keys(scope, right), table + " " + scope);
        }
        Select findings = new Select(Columns.of("organ_key", "year"), "stats.finding").orderBy("organ_key");
        Select decisions = new Select(Columns.of("organ_key", "year"), "stats.decision").orderBy("organ_key");
        assertEquals(keys(scope, findings), keys(scope, decisions), "decisions " + scope);
    }

    /** No statement on them has a condition. */
    @ParameterizedTest
    @MethodSource("scopes")
    void givesSubscriptionsAndDeliveriesOfItsDivisions(Scope scope) throws Throwable {
        List<String> expected = DIVISIONS.entrySet().stream()
                .filter(organ -> scope.covers(new Belonging(null, organ.getValue(), null)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        Select made = new Select(Columns.of("id", "state"), "stats.subscription").orderBy("id");
        Select told = new Select(Columns.of("subscription_id", "state"), "stats.delivery").orderBy("subscription_id");
        assertEquals(expected, texts(scope, made, "id"), scope.toString());
        assertEquals(expected, texts(scope, told, "subscription_id"), scope.toString());
        assertEquals(5, texts(Scope.EVERYTHING, made, "id").size(), "without a fence");
    }

    /** The rows are everybody's; what they say of findings is not. */
    @ParameterizedTest
    @MethodSource("scopes")
    void leavesFindingsOfVersionsEmptyOutsideOfTheScope(Scope scope) throws Throwable {
        Select within = new Select(Columns.of("organ_key", "year"), "stats.finding").orderBy("organ_key");
        Select versions = new Select(VERSION, "stats.version_within").orderBy("organ_key");
        assertEquals(5, rows(scope, versions).size());
        assertEquals(
                keys(scope, within),
                rows(scope, versions).stream()
                        .filter(row -> row.text("findings") != null)
                        .map(row -> row.text("organ_key"))
                        .toList(),
                scope.toString());
        for (Columns.Values row : rows(scope, versions)) {
            assertEquals(row.text("findings") == null, row.integer("errors") == null, row.text("organ_key"));
        }
        assertEquals(
                5,
                rows(Scope.EVERYTHING, versions).stream()
                        .filter(row -> row.integer("errors") == 1)
                        .count(),
                "without a fence");
    }

    private List<Columns.Values> rows(Scope scope, Select select) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(
                () -> sessions.within(scope, session -> select.rows(session, 100)));
    }

    private List<String> keys(Scope scope, Select select) throws Throwable {
        return texts(scope, select, "organ_key");
    }

    private List<String> texts(Scope scope, Select select, String column) throws Throwable {
        return rows(scope, select).stream().map(row -> row.text(column)).toList();
    }

    @Test
    void tellsScopesApart() throws Throwable {
        Select all = new Select(Columns.of("organ_key", "year"), "stats.finding").orderBy("organ_key");
        assertEquals(5, keys(Scope.EVERYTHING, all).size());
        assertEquals(List.of("410404甲局"), keys(new Scope.Subtree("410404"), all));
        assertEquals(List.of("320500丁局", "410404甲局"), keys(new Scope.Line("department.taxation"), all));
    }

    @ParameterizedTest
    @ValueSource(strings = {"finding", "alert", "alert_event", "decision", "subscription", "delivery"})
    void givesNothingToWhoSaysNotWhose(String table) throws SQLException {
        String count = "select count(*)::text from stats." + table;
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertEquals("5", asked(statement, count));
            connection.setAutoCommit(false);
            statement.execute("set local role gouji_within");
            assertEquals("0", asked(statement, count), "nothing was said");
            asked(statement, "select set_config('gouji.scope', '[\"division:41\"]', true)");
            assertEquals("3", asked(statement, count));
            connection.commit();
            statement.execute("set local role gouji_within");
            assertEquals("0", asked(statement, count), "what was said in a transaction ends with it");
            asked(statement, "select set_config('gouji.scope', '', true)");
            assertEquals("0", asked(statement, count));
            asked(statement, "select set_config('gouji.scope', '[]', true)");
            assertEquals("0", asked(statement, count));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update stats.finding set division = '410404'",
                "delete from stats.alert",
                "insert into stats.decision (finding_id, organ_key, year, rule, cells, state, person)"
                        + " values ('x', 'x', 1, 'x', '[]', 'confirmed', 'x')",
                "select secret from stats.subscription",
                "select previous_secret from stats.subscription",
                "select findings from stats.report_version",
                "select sum(errors) from stats.report_version",
                "update stats.subscription set state = 'active'",
                "delete from stats.delivery",
                "select 1 from access.audit",
            })
    void mayDoNothingElse(String forbidden) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local role gouji_within");
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(forbidden));
            assertEquals("42501", refused.getSQLState(), refused.getMessage());
        }
    }

    @Test
    void fencesWhateverSaysWhoseItIs() throws SQLException {
        assertEquals(
                FENCED.stream().sorted().toList(),
                query(
                        "select relname::text from pg_class c where relnamespace = 'stats'::regnamespace and relrowsecurity"
                                + " order by relname"));
    }

    static String asked(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }

    private static List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    static void sql(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String url() {
        return ConfigProvider.getConfig().getValue("GOUJI_TEST_JDBC", String.class);
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }
}
