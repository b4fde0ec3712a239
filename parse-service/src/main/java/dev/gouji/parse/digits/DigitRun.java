package dev.gouji.parse.digits;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.report.Place;
import java.util.List;
import java.util.Objects;

/**
 * The figures of a row, printed without anything between them: {@code 21710000218} is 217, 1, 0, 0, 0, 0 and 218.
 *
 * @param cells that the figures belong to, in the order of printing
 * @param quantities what each of them counts
 * @param pieces of the print between blanks, folded; no figure reaches over a blank
 * @param raw as printed
 */
public record DigitRun(List<CellId> cells, List<Quantity> quantities, List<String> pieces, String raw, Place place) {
    public DigitRun {
        cells = List.copyOf(cells);
        quantities = List.copyOf(quantities);
        pieces = List.copyOf(pieces);
        Objects.requireNonNull(raw, "raw is null");
        Objects.requireNonNull(place, "place is null");
        if (cells.isEmpty() || cells.size() != quantities.size()) {
            throw new IllegalArgumentException(
                    "a run of %d cells and %d quantities".formatted(cells.size(), quantities.size()));
        }
    }

    /** A piece such as 00 cannot be a single figure. */
    boolean isJoinedForSure() {
        return pieces.stream()
                .anyMatch(piece -> piece.length() > 1 && piece.charAt(0) == '0' && piece.charAt(1) != '.');
    }
}
