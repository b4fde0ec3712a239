package dev.gouji.stats;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The schema as somebody with psql sees it. */
final class Views {
    private Views() {}

    /** Everything but the numbers and times that stand for the order of arrival. */
    static String dump() {
        return String.join(
                "\n",
                rows("select r::text from stats.report r order by organ_key, year"),
                rows("select f::text from stats.finding f order by organ_key, year, id"),
                rows("select r::text from stats.refusal r order by document_id"),
                rows("select s::text from stats.rollup s where reports > 0 order by prefix, year, form, kind, level"),
                rows("select v::text from stats.report_version v order by organ_key, year, document_id"),
                rows("select g::text from stats.register g order by entry"),
                rows("select s::text from stats.organ_span s order by organ_key"),
                rows("select c::text from stats.coverage c order by division, year"),
                rows("""
                        select row(document_id, source_id, outcome, organ, year, code, message, advice, received_at)::text
                        from stats.outcome order by document_id
                        """));
    }

    /** The years of each organ, reckoned anew from its reports. */
    static String spansByHand() {
        return rows("""
                select row(organ_key, (array_agg(organ_name order by year desc))[1],
                    (array_agg(division order by year desc))[1], min(year), max(year), count(*)::integer)::text
                from stats.report where year > 0 group by organ_key order by organ_key
                """);
    }

    static String rows(String sql) {
        return String.join("\n", query(sql));
    }

    static long count(String table) {
        return Long.parseLong(query("select count(*) from stats." + table).getFirst());
    }

    static List<String> query(String sql) {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return values;
    }

    static void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(ConfigProvider.getConfig().getValue("GOUJI_TEST_JDBC", String.class));
    }
}
