package dev.gouji.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.crawl.CrawlSwitch;
import dev.gouji.ingest.portal.WrongFieldException;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** {@code /v1/crawling}: pauses all crawling on all replicas, and lets it go on. */
@Path("/v1/crawling")
@Tag(name = "crawls")
@Blocking
public class CrawlingResource {
    private static final Logger LOG = Logger.getLogger(CrawlingResource.class);
    private static final int REASON_MAX = 200;

    private final CrawlSwitch crawling;

    CrawlingResource(CrawlSwitch crawling) {
        this.crawling = crawling;
    }

    @GET
    @Operation(summary = "采集是否暂停 whether crawling is paused, since when and why")
    @APIResponse(responseCode = "200", description = "`paused`, `reason`, `since`")
    public Response position() {
        return ServiceAnswer.to(() -> ServiceAnswer.json(crawling.position()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "暂停或恢复全部采集 pause all crawling, or let it go on",
            description =
                    "JSON `{\"paused\": true, \"reason\": \"…\"}`. Requests that are under way end; no other begins on any"
                            + " replica after a second or two.")
    @APIResponse(responseCode = "200", description = "as it is now")
    @APIResponse(responseCode = "400", description = "GJ-430 names the field")
    public Response set(byte[] body) {
        JsonNode json = read(body);
        JsonNode paused = json.path("paused");
        if (!paused.isBoolean()) {
            throw new WrongFieldException("paused", paused.asText(), "true 或 false", "true or false");
        }
        JsonNode reason = json.path("reason");
        String said = reason.isTextual() && !reason.asText().isBlank()
                ? reason.asText().strip()
                : null;
        if (said != null && said.length() > REASON_MAX) {
            throw new WrongFieldException("reason", said.length(), "至多 200 字", "at most 200 characters");
        }
        return ServiceAnswer.to(() -> {
            CrawlSwitch.Position now = crawling.set(paused.asBoolean(), said);
            LOG.infof("crawling switched paused=%s", now.paused());
            return ServiceAnswer.json(now);
        });
    }

    private static JsonNode read(byte[] body) {
        try {
            JsonNode json = WireEvent.json().readTree(body);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (IOException e) {
            throw noObject();
        }
        throw noObject();
    }

    private static WrongFieldException noObject() {
        return new WrongFieldException("(JSON)", null, "一个 JSON 对象", "a JSON object");
    }
}
