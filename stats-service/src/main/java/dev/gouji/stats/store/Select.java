package dev.gouji.stats.store;

import dev.gouji.access.policy.Scope;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** A query put together from the conditions that a request has, so that the server's planner sees only these. */
final class Select {
    private final Columns columns;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private String group = "";
    private String order = "";

    Select(Columns columns, String from) {
        this.columns = columns;
        this.from = from;
    }

    /** Adds a condition; each {@code ?} in it stands for the next of the values. */
    Select where(String condition, Object... parameters) {
        StringBuilder numbered = new StringBuilder();
        int next = values.size();
        for (char character : condition.toCharArray()) {
            numbered.append(character);
            if (character == '?') {
                numbered.append(++next);
            }
        }
        conditions.add(numbered.toString());
        values.addAll(List.of(parameters));
        return this;
    }

    /** Adds a condition unless its value is null. */
    Select whereGiven(String condition, Object value) {
        return value == null ? this : where(condition, value);
    }

    /** A division's code, or the digits that it starts with. */
    Select inDivision(String column, String code) {
        if (code == null) {
            return this;
        }
        // ':' follows '9'.
        return code.length() == 6
                ? where(column + " = ?", code)
                : where(column + " >= ? and " + column + " < ?", code, code + ":");
    }

    /** The same of reports and findings, whose lists are indexed by province, by city and by county. */
    Select inListedDivision(String code) {
        return code == null || code.length() == 6
                ? inDivision("division", code)
                : where("left(division, %d) = ?".formatted(code.length()), code);
    }

    /** A year of reports and findings, by what their lists are indexed by. */
    Select inListedYear(Integer year) {
        return year == null ? this : where("newest_first = ?", -year);
    }

    /** What a scope covers; of tables that say organ, year and division. */
    Select within(Scope scope) {
        Within within = Within.of(scope);
        return where(within.condition(), within.values().toArray());
    }

    Select groupBy(String expression) {
        group = " group by " + expression;
        return this;
    }

    Select orderBy(String expression) {
        order = " order by " + expression;
        return this;
    }

    /** The rows, at most that many. */
    Uni<List<Columns.Values>> rows(Mutiny.StatelessSession session, int limit) {
        Mutiny.SelectionQuery<Object[]> query = session.createNativeQuery(sql() + " limit " + limit, Object[].class);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList().map(rows -> rows.stream().map(columns::of).toList());
    }

    private String sql() {
        String where = conditions.isEmpty() ? "" : " where (" + String.join(") and (", conditions) + ")";
        return "select " + columns.list() + " from " + from + where + group + order;
    }
}
