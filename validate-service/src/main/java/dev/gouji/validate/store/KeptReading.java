package dev.gouji.validate.store;

import dev.gouji.contract.event.ReportRead;
import dev.gouji.contract.event.UndecodableEventException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.validate.series.ReceivedReport;
import java.util.Base64;
import java.util.Optional;
import org.jboss.logging.Logger;

/** A reading as the database keeps it: its JSON, packed; on the way there and back as base64. */
final class KeptReading {
    private static final Logger LOG = Logger.getLogger(KeptReading.class);

    private KeptReading() {}

    static String base64(ReceivedReport received) {
        return Base64.getEncoder().encodeToString(PackedValue.pack(received.value()));
    }

    /** What a column holds that was selected as base64. */
    static Optional<ReceivedReport> ofBase64(String packed, int year) {
        return of(Base64.getMimeDecoder().decode(packed), year);
    }

    /** A row that an older service wrote and this one cannot read must not hold up its neighbours. */
    static Optional<ReceivedReport> of(byte[] packed, int year) {
        byte[] value = PackedValue.unpack(packed);
        try {
            return Optional.of(new ReceivedReport(WireEvent.decode(value, ReportRead.class), value));
        } catch (UndecodableEventException e) {
            LOG.warnf("code=GJ-310 year=%d: kept report cannot be read, checking without it: %s", year, e);
            return Optional.empty();
        }
    }
}
