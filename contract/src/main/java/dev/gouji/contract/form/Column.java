package dev.gouji.contract.form;

import java.util.List;
import java.util.Objects;

/**
 * A column of a table.
 *
 * @param id last part of the cell identifier; empty in a table of one column
 * @param group heading that stands over several columns, empty when there is none
 * @param label as printed in the form
 * @param quantity what its figures count
 * @param aliases other texts seen in its place, labels cut to their first line among them
 */
public record Column(String id, String group, String label, Quantity quantity, List<String> aliases) {

    public Column {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(group, "group is null");
        Objects.requireNonNull(label, "label is null");
        Objects.requireNonNull(quantity, "quantity is null");
        aliases = List.copyOf(aliases);
    }

    /** Of the identifier alone: columns are keys all over the reading, and their aliases say nothing new. */
    @Override
    public int hashCode() {
        return 31 * id.hashCode() + label.hashCode();
    }

    static Column count(String id, String label, String... aliases) {
        return new Column(id, "", label, Quantity.COUNT, List.of(aliases));
    }

    Column under(String newGroup) {
        return new Column(id, newGroup, label, quantity, aliases);
    }
}
