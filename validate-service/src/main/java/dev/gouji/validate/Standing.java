package dev.gouji.validate;

import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.office.RuleState;

/**
 * Where a rule stands after a change.
 *
 * @param book version of the rule book that is in force now
 */
record Standing(String id, int version, RuleState state, String book) {
    static Standing in(RuleBook book, String id, int version, RuleState state) {
        return new Standing(id, version, state, book.version());
    }
}
