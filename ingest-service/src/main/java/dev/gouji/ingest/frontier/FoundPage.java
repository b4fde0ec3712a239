package dev.gouji.ingest.frontier;

import dev.gouji.ingest.address.WebAddress;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A page that another one, or the configuration, leads to.
 *
 * @param redirects in a row that led here
 * @param title of the link, null for lists
 * @param listedOn day of publication as the list gives it, null when it does not
 */
public record FoundPage(WebAddress address, PageKind kind, int redirects, String title, LocalDate listedOn) {
    public FoundPage {
        Objects.requireNonNull(address, "address is null");
        Objects.requireNonNull(kind, "kind is null");
    }

    public static FoundPage list(WebAddress address) {
        return new FoundPage(address, PageKind.LIST, 0, null, null);
    }

    public static FoundPage report(WebAddress address, String title, LocalDate listedOn) {
        return new FoundPage(address, PageKind.REPORT, 0, title, listedOn);
    }
}
