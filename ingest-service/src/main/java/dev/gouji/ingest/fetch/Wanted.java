package dev.gouji.ingest.fetch;

import dev.gouji.ingest.address.WebAddress;
import java.util.Objects;

/**
 * A page to get.
 *
 * @param validators of the content that we have, so that an unchanged page need not be sent again
 * @param anyCertificate whether an expired or unfitting certificate is taken as it is
 */
public record Wanted(WebAddress address, Validators validators, boolean anyCertificate) {
    public Wanted {
        Objects.requireNonNull(address, "address is null");
        Objects.requireNonNull(validators, "validators is null");
    }

    /** From a host whose certificate is checked. */
    public Wanted(WebAddress address, Validators validators) {
        this(address, validators, false);
    }

    /** The same page of the host, and of no other, wherever a redirect leads. */
    Wanted movedTo(WebAddress next) {
        return new Wanted(next, validators, anyCertificate && next.host().equals(address.host()));
    }

    /** Whatever is there now. */
    public static Wanted afresh(WebAddress address) {
        return new Wanted(address, Validators.NONE);
    }
}
