package dev.gouji.contract.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A relation (勾稽关系) that the form itself imposes on its figures: the sum of one side against the sum of the other.
 *
 * @param rule the rule that checks it, as in the rule book: {@code T3-001}
 * @param relation how the two sums must stand to one another
 * @param left cells whose sum is the left side
 * @param right cells whose sum is the right side
 */
public record Identity(String rule, Relation relation, List<CellId> left, List<CellId> right) {

    /** How the sums of the two sides must stand to one another. */
    public enum Relation {
        EQUAL("="),
        AT_LEAST("≥");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        /** As printed between the two sides. */
        public String sign() {
            return sign;
        }
    }

    public Identity {
        Objects.requireNonNull(rule, "rule is null");
        Objects.requireNonNull(relation, "relation is null");
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (left.isEmpty()) {
            throw new IllegalArgumentException("an identity of " + rule + " has no left side");
        }
    }

    /** Every cell of both sides, left first. */
    public List<CellId> cells() {
        List<CellId> cells = new ArrayList<>(left);
        cells.addAll(right);
        return cells;
    }
}
