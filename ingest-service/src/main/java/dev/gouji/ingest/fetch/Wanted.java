package dev.gouji.ingest.fetch;

import dev.gouji.ingest.address.WebAddress;
import java.util.Objects;

/**
 * A page to get.
 *
 * @param validators of the content that we have, so that an unchanged page need not be sent again
 */
public record Wanted(WebAddress address, Validators validators) {
    public Wanted {
        Objects.requireNonNull(address, "address is null");
        Objects.requireNonNull(validators, "validators is null");
    }

    /** Whatever is there now. */
    public static Wanted afresh(WebAddress address) {
        return new Wanted(address, Validators.NONE);
    }
}
