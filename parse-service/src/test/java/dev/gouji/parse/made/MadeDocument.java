package dev.gouji.parse.made;

import dev.gouji.contract.form.CellId;
import java.util.Map;
import java.util.Set;

/**
 * A made-up document and what a good reader sees in it.
 *
 * @param excused figures that cannot be told apart in what is printed
 */
record MadeDocument(Plan plan, byte[] bytes, Map<CellId, Truth> truth, Set<CellId> excused) {}
