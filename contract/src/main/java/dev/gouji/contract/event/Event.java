package dev.gouji.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * What one service tells the next: a CloudEvent 1.0 whose data is the record itself as JSON. Ids are functions of the
 * content, so that telling a thing twice changes nothing.
 */
public sealed interface Event
        permits RawDocument,
                ReportRead,
                DocumentRefused,
                ReportChecked,
                OrganRegistered,
                PortalHealthChanged,
                AlertChanged {

    /** The topic it belongs to. */
    @JsonIgnore
    Topic topic();

    /** The key under which order is kept. */
    @JsonIgnore
    String key();

    /** CloudEvents {@code id}: equal for equal content. */
    @JsonIgnore
    String eventId();

    /** CloudEvents {@code type}. */
    @JsonIgnore
    String type();

    /** CloudEvents {@code source}: the service that says it. */
    @JsonIgnore
    String producer();

    /** CloudEvents {@code time}. */
    @JsonIgnore
    Instant time();
}
