package dev.gouji.stats.store;

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
    private String groups = "";
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

    Select orderBy(String expression) {
        order = " order by " + expression;
        return this;
    }

    Select groupBy(String expression) {
        groups = " group by " + expression;
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
        return "select " + columns.list() + " from " + from + where + groups + order;
    }
}
