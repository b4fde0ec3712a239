package dev.gouji.ingest.connector;

import dev.gouji.ingest.address.WebAddress;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A link that should lead to an annual report.
 *
 * @param title in full, from the title attribute where the visible text is cut
 * @param listedOn day of publication as the list gives it, null when it does not
 */
public record FoundReport(WebAddress address, String title, LocalDate listedOn) {
    public FoundReport {
        Objects.requireNonNull(address, "address is null");
        Objects.requireNonNull(title, "title is null");
    }
}
