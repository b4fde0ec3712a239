package dev.gouji.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gouji.contract.event.DraftRead;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.parse.isolate.IsolatedReader;
import dev.gouji.parse.read.DraftReadings;
import dev.gouji.parse.read.Reading;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads a draft for the service that checks it. Nothing is published, nothing kept. */
@ApplicationScoped
@Path("/v1/readings")
@Tag(name = "drafts", description = "草稿 Drafts")
class ReadingResource {
    /** Drafts are few; published documents must not wait for them. */
    private final IsolatedReader reader = new IsolatedReader(1);

    @PreDestroy
    void stop() {
        reader.close();
    }

    @POST
    @Blocking
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "读取草稿 Read a draft: the body is the file; an archive has a result for each member")
    public byte[] read(
            byte[] content, @QueryParam("name") String name, @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType)
            throws JsonProcessingException {
        String known = name == null || name.isBlank() ? "draft" : name;
        List<DraftRead> read = DraftReadings.of(known, name, mediaType, content, reader).stream()
                .map(ReadingResource::draft)
                .toList();
        return WireEvent.json().writeValueAsBytes(read);
    }

    private static DraftRead draft(DraftReadings.Named named) {
        return switch (named.reading()) {
            case Reading.OfReport read -> new DraftRead(named.source(), named.sha256(), read.report(), null);
            case Reading.Refused refused -> new DraftRead(named.source(), named.sha256(), null, refused.refusal());
        };
    }
}
