package dev.gouji.ingest.telling;

import dev.gouji.contract.event.OrganRegistered;
import dev.gouji.contract.event.PortalHealthChanged;
import dev.gouji.contract.event.RawDocument;
import java.util.concurrent.CompletionStage;

/** Expects to be told of nothing; tests say what it is told of. */
class DeafHerald implements Herald {
    @Override
    public CompletionStage<Void> again(RawDocument document) {
        throw new UnsupportedOperationException("no document is told of");
    }

    @Override
    public CompletionStage<Void> registered(OrganRegistered organ) {
        throw new UnsupportedOperationException("nobody registers");
    }

    @Override
    public CompletionStage<Void> portal(PortalHealthChanged health) {
        throw new UnsupportedOperationException("no portal is told of");
    }
}
