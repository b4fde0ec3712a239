package dev.gouji.stats;

import dev.gouji.stats.dataset.DatasetFile;
import dev.gouji.stats.dataset.Manifest;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Date;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PathPart;

@Path("/v1/datasets")
@Blocking
@Tag(name = "datasets", description = "数据集 Data sets")
class DatasetResource {
    private final Datasets datasets;

    DatasetResource(Datasets datasets) {
        this.datasets = datasets;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "数据集的版本与文件 Version of the data sets, their files with rows and hashes, and how to cite them")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Manifest.class)))
    @APIResponse(responseCode = "404", description = "GJ-642: nothing was built yet")
    public Response list(@Context Request request) throws IOException {
        Optional<Manifest> manifest = datasets.current();
        return manifest.isEmpty()
                ? Answer.problem(Problem.noDataset("/v1/datasets"))
                : Answer.tagged(manifest.get(), request);
    }

    @POST
    @Path("builds")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "重新生成数据集 Builds the data sets anew; rows that did not change keep their version")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Datasets.Build.class)))
    public Response build() {
        return Response.fromResponse(Answer.json(datasets.ask()))
                .status(Response.Status.ACCEPTED)
                .location(URI.create("/v1/datasets/builds/last"))
                .build();
    }

    @GET
    @Path("builds/last")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "最近一次生成 How the last build of this process went")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Datasets.Build.class)))
    @APIResponse(responseCode = "404", description = "GJ-642: none since the start")
    public Response lastBuild() {
        Datasets.Build last = datasets.last();
        return last == null ? Answer.problem(Problem.noDataset("/v1/datasets/builds/last")) : Answer.json(last);
    }

    @GET
    @Path("{name: codebook\\.csv|codebook\\.json|datapackage\\.json|catalog\\.jsonld}")
    @Operation(summary = "说明文件 Codebook (CSV, JSON), Frictionless data package, DCAT catalogue")
    @APIResponse(responseCode = "200", description = "the file, with ETag")
    @APIResponse(responseCode = "404", description = "GJ-642")
    public Response about(@PathParam("name") String name, @HeaderParam("Range") String range, @Context Request request)
            throws IOException {
        return file(name, range, null, request);
    }

    @GET
    @Path("{period: all|\\d{4}}/{name: (wide|long)\\.(csv|xlsx|parquet)}")
    @Operation(summary = "数据文件 A year or everything, one row a report (wide) or a cell (long); CSV, XLSX, Parquet")
    @APIResponse(responseCode = "200", description = "the file, with ETag; parts of it by Range")
    @APIResponse(responseCode = "206", description = "the part asked for")
    @APIResponse(responseCode = "404", description = "GJ-642")
    @APIResponse(responseCode = "416", description = "no such part")
    public Response table(
            @Parameter(description = "a year, or all") @PathParam("period") String period,
            @PathParam("name") String name,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            @Context Request request)
            throws IOException {
        return file(period + "/" + name, range, ifRange, request);
    }

    private Response file(String path, String range, String ifRange, Request request) throws IOException {
        Optional<Manifest> manifest = datasets.current();
        Optional<DatasetFile> found = manifest.flatMap(current -> current.file(path));
        if (found.isEmpty()) {
            return Answer.problem(Problem.noDataset(path));
        }
        DatasetFile file = found.get();
        EntityTag tag = new EntityTag(file.sha256().substring(0, 32));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        boolean sameFile = ifRange == null || ifRange.equals('"' + tag.getValue() + '"');
        ByteRange part = sameFile ? ByteRange.of(range, file.bytes()) : null;
        if (part != null && part.isNowhere()) {
            return Response.status(416)
                    .header("Content-Range", "bytes */" + file.bytes())
                    .build();
        }
        java.nio.file.Path content = datasets.shelf().path(manifest.get(), file);
        Response.ResponseBuilder answer = part == null
                ? Response.ok(content)
                : Response.status(Response.Status.PARTIAL_CONTENT)
                        .entity(new PathPart(content, part.from(), part.length()))
                        .header("Content-Range", "bytes %d-%d/%d".formatted(part.from(), part.to(), file.bytes()));
        return answer.type(file.mediaType())
                .tag(tag)
                .lastModified(Date.from(manifest.get().builtAt()))
                .header("Accept-Ranges", "bytes")
                .header("Content-Disposition", disposition(manifest.get(), path))
                .build();
    }

    /** Version and period are in the name of the saved file. */
    private static String disposition(Manifest manifest, String path) {
        return "attachment; filename=\"gouji-%s-%s\"".formatted(manifest.version(), path.replace('/', '-'));
    }
}
