package dev.gouji.ingest.telling;

import dev.gouji.contract.event.OrganRegistered;
import dev.gouji.contract.event.PortalHealthChanged;
import dev.gouji.contract.event.RawDocument;
import java.util.concurrent.CompletionStage;

/** Gives events to the broker; a stage is complete when the broker has its event. */
public interface Herald {

    /** A document that was published before, with other sightings. */
    CompletionStage<Void> again(RawDocument document);

    CompletionStage<Void> registered(OrganRegistered organ);

    CompletionStage<Void> portal(PortalHealthChanged health);
}
