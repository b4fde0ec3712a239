package dev.gouji.stats;

import dev.gouji.stats.listing.AlertFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the stream of alerts, which is no resource. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class AlertOpenApi implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null) {
            api.setPaths(OASFactory.createPaths());
        }
        api.getPaths()
                .addPathItem(AlertStreamRoute.PATH, OASFactory.createPathItem().GET(stream()));
    }

    private static Operation stream() {
        Operation stream = OASFactory.createOperation()
                .tags(List.of("alerts"))
                .operationId("alertStream")
                .summary("预警推送 server-sent events: what happens to alerts, live; with Last-Event-ID or after, what was"
                        + " missed first")
                .addParameter(parameter("Last-Event-ID", Parameter.In.HEADER))
                .addParameter(parameter("after", Parameter.In.QUERY))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().description("text/event-stream"))
                        .addAPIResponse("503", OASFactory.createAPIResponse().description("GJ-703 too many listen")));
        new TreeSet<>(AlertFilter.OF_SCOPE).forEach(name -> stream.addParameter(parameter(name, Parameter.In.QUERY)));
        return stream;
    }

    private static Parameter parameter(String name, Parameter.In in) {
        return OASFactory.createParameter().name(name).in(in);
    }
}
