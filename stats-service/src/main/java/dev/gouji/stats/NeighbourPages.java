package dev.gouji.stats;

import dev.gouji.access.Caller;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.WrongParameterException;
import dev.gouji.stats.page.CheckedDraft;
import dev.gouji.stats.page.PortalsPage;
import dev.gouji.stats.page.RulesView;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The pages on what other services know: the rule book, a draft, the portals. */
@Path("/")
@Produces(Html.TYPE)
class NeighbourPages {
    private static final Set<String> OF_PORTALS = Set.of("division", "after", "portal");

    private final Neighbours neighbours;
    private final Caller caller;

    NeighbourPages(Neighbours neighbours, Caller caller) {
        this.caller = caller;
        this.neighbours = neighbours;
    }

    @GET
    @Path("rules")
    @Operation(hidden = true)
    public Uni<Response> rules() {
        return Html.page(() -> neighbours.ofValidate("/v1/rules").map(answer -> Templates.rules(RulesView.of(answer))));
    }

    @GET
    @Path("rules/{id}")
    @Operation(hidden = true)
    public Uni<Response> rule(@PathParam("id") String id) {
        return Html.page(() -> {
            if (!id.matches("[A-Z][A-Z0-9]{0,9}-\\d{1,4}")) {
                throw new WrongParameterException("rule", "规则编号，如 T3-003", "a rule id, as in T3-003", id);
            }
            return neighbours.ofValidate("/v1/rules/" + id).map(answer -> Templates.rule(RulesView.one(answer)));
        });
    }

    @GET
    @Path("check")
    @Operation(hidden = true)
    public Uni<Response> draft() {
        return Html.page(() -> Uni.createFrom().item(Templates.check(List.of())));
    }

    @POST
    @Path("check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<Response> check(@RestForm("file") FileUpload file) {
        return Html.page(() -> {
            if (file == null || file.fileName().isEmpty() || file.size() == 0) {
                throw new WrongParameterException("file", "一份文件", "a file", "");
            }
            return neighbours
                    .check(file.fileName(), content(file), caller.credentials().orElse(null))
                    .map(answer -> Templates.check(CheckedDraft.all(answer)));
        });
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("portals")
    @Operation(hidden = true)
    public Uni<Response> portals(@Context UriInfo uri) {
        return Html.page(() -> {
            Parameters parameters = new Parameters(uri.getQueryParameters(), OF_PORTALS);
            String division = parameters.division();
            String credentials = caller.credentials().orElse(null);
            String portal = parameters.text("portal");
            if (portal != null) {
                return neighbours.portal(portal, credentials).map(answer -> Templates.portals(PortalsPage.one(answer)));
            }
            return neighbours
                    .portals(division, parameters.text("after"), credentials)
                    .map(answer -> Templates.portals(PortalsPage.of(division, answer)));
        });
    }
}
