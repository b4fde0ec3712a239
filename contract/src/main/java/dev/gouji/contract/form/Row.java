package dev.gouji.contract.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A row of a table, or in table 4 a group of columns under one heading.
 *
 * @param id middle part of the cell identifier
 * @param group heading that stands over or before the row in the form, empty when there is none
 * @param label as printed in the form
 * @param role what the row means for the identities of its table
 * @param aliases other texts seen in its place
 */
public record Row(String id, String group, String label, Role role, List<String> aliases) {

    /** The part a row plays in the balance of table 3; rows of the other tables are {@link #PLAIN}. */
    public enum Role {
        PLAIN,
        /** 一 and 二: what came in. */
        INFLOW,
        /** One outcome under 三. */
        OUTCOME,
        /** 三（七）总计. */
        OUTCOME_TOTAL,
        /** 四: what is left over. */
        OUTFLOW
    }

    public Row {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(group, "group is null");
        Objects.requireNonNull(label, "label is null");
        Objects.requireNonNull(role, "role is null");
        aliases = List.copyOf(aliases);
    }

    /** Of the identifier alone, which says enough. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The label and its aliases. */
    public List<String> labels() {
        return Stream.concat(Stream.of(label), aliases.stream()).toList();
    }

    static Row of(String id, String group, String label, String... aliases) {
        return new Row(id, group, label, Role.PLAIN, List.of(aliases));
    }

    Row as(Role newRole) {
        return new Row(id, group, label, newRole, aliases);
    }
}
