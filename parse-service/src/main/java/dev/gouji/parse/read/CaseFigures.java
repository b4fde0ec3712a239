package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.parse.document.Field;
import java.util.List;
import java.util.Optional;

/**
 * Figures of table 4 whose headings say whose they are.
 *
 * @param ids the cells that the headings name
 * @param printed the figures as they are printed, however many
 * @param fields one for each cell; empty when the figures are more or fewer, and it cannot be told which is which
 * @param looselyBound whether it is certain only if the sums of the kinds say so too
 */
record CaseFigures(List<CellId> ids, List<Field> printed, Optional<List<Field>> fields, boolean looselyBound) {}
