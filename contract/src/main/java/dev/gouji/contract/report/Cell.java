package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a report prints where the form has a figure. It is never just a number: a blank is not zero, and a figure that
 * could not be read is neither. The printed text is kept as it stands; nobody after the reader changes it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Cell.Number.class),
    @JsonSubTypes.Type(Cell.Blank.class),
    @JsonSubTypes.Type(Cell.Placeholder.class),
    @JsonSubTypes.Type(Cell.Unreadable.class),
    @JsonSubTypes.Type(Cell.Missing.class)
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Cell {

    /** The row or column is not there. */
    Cell MISSING = new Missing();

    /**
     * A figure.
     *
     * @param value as printed, without separators and unit; never computed, never repaired. An amount for which the form
     *     says 万元 is in 万元, also where another unit is printed
     * @param raw the printed text
     * @param unit the unit printed in the cell (元, 件 …), null when there is none
     */
    @JsonTypeName("number")
    record Number(BigDecimal value, String raw, String unit, Place place) implements Cell {
        public Number {
            Objects.requireNonNull(value, "value is null");
            Objects.requireNonNull(raw, "raw is null");
            Objects.requireNonNull(place, "place is null");
        }
    }

    /** An empty cell: the row is there, nothing is printed in it. */
    @JsonTypeName("blank")
    record Blank(String raw, Place place) implements Cell {
        public Blank {
            Objects.requireNonNull(raw, "raw is null");
            Objects.requireNonNull(place, "place is null");
        }
    }

    /** A sign that stands where a figure should: /, -, —, 无, 空. */
    @JsonTypeName("placeholder")
    record Placeholder(String raw, Place place) implements Cell {
        public Placeholder {
            Objects.requireNonNull(raw, "raw is null");
            Objects.requireNonNull(place, "place is null");
        }
    }

    /** Something is printed, but it is no figure, or more than one reading is possible. */
    @JsonTypeName("unreadable")
    record Unreadable(String raw, Place place) implements Cell {
        public Unreadable {
            Objects.requireNonNull(raw, "raw is null");
            Objects.requireNonNull(place, "place is null");
        }
    }

    /** The row or column is not there at all. */
    @JsonTypeName("missing")
    record Missing() implements Cell {
        @Override
        public String raw() {
            return null;
        }

        @Override
        public Place place() {
            return null;
        }
    }

    /** The printed text; null when the cell is missing. */
    String raw();

    /** Where it was read; null when the cell is missing. */
    Place place();

    /** The figure, when there is one. */
    default Optional<BigDecimal> figure() {
        return this instanceof Number number ? Optional.of(number.value()) : Optional.empty();
    }
}
