package dev.gouji.ingest;

import dev.gouji.ingest.problem.SetupProblems;
import dev.gouji.ingest.register.Register;
import dev.gouji.ingest.register.RegisterJson;
import dev.gouji.ingest.register.RegisterRows;
import dev.gouji.ingest.register.RegisteredOrgan;
import dev.gouji.ingest.sheet.SheetImport;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/register}: who must publish. */
@Path("/v1/register")
@Blocking
@Tag(name = "register", description = "应公开机关名册 Who must publish")
public class RegisterResource {
    private static final Set<String> LIST_PARAMETERS = Set.of("division", "year", "after", "limit");
    private static final Set<String> IMPORT_PARAMETERS = Set.of("partial");
    private static final String EXAMPLE = ",白沙县民政局,410404,民政,县级,白沙县人民政府,https://www.baisha.example/mzj/zfxxgknb/,2008,";

    private final Register register;

    RegisterResource(Register register) {
        this.register = register;
    }

    @GET
    @Operation(summary = "名册 The register in the order of its ids")
    public Response list(@Context UriInfo uri) {
        SetupRequest request = new SetupRequest(uri, LIST_PARAMETERS);
        int limit = request.limit();
        return SetupJson.page(
                register.list(request.division(), request.year(), request.after(), limit + 1),
                limit,
                SetupJson::tree,
                request::nextAfter,
                RegisteredOrgan::entry);
    }

    @GET
    @Path("/{entry}")
    @Operation(summary = "名册中的一个机关 An entry of the register")
    @APIResponse(responseCode = "404", description = "GJ-431")
    public Response get(@PathParam("entry") String entry) {
        return register.find(entry)
                .map(organ -> SetupJson.ok(SetupJson.tree(organ)))
                .orElseGet(() -> SetupJson.problem(SetupProblems.unknown("机关", "organ", entry)));
    }

    @PUT
    @Path("/{entry}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "登记或修改一个机关 Add or replace an entry")
    @APIResponse(responseCode = "400", description = "GJ-430 names the field")
    @APIResponse(responseCode = "409", description = "GJ-432 that organ has another entry")
    public Response put(@PathParam("entry") String entry, byte[] body) {
        RegisteredOrgan organ = RegisterJson.read(body).under(entry);
        register.save(List.of(organ));
        return SetupJson.ok(SetupJson.tree(organ));
    }

    @DELETE
    @Path("/{entry}")
    @Operation(summary = "移出名册 Take an entry out; its reports stay")
    @APIResponse(responseCode = "204", description = "it is out")
    public Response remove(@PathParam("entry") String entry) {
        return register.remove(entry)
                ? Response.noContent().build()
                : SetupJson.problem(SetupProblems.unknown("机关", "organ", entry));
    }

    @POST
    @Path("/import")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "批量导入名册 Entries from XLSX or CSV; the body is the file")
    @APIResponse(responseCode = "200", description = "the result of each row")
    @APIResponse(responseCode = "422", description = "the result of each row; nothing was saved")
    public Response importAll(@Context UriInfo uri, byte[] file) {
        boolean partial = new SetupRequest(uri, IMPORT_PARAMETERS).partial();
        return SetupRequest.imported(
                file,
                RegisterRows.HEADS,
                new SheetImport<>(RegisterRows::read, RegisteredOrgan::entry, register::save),
                partial);
    }

    @GET
    @Path("/import/template.csv")
    @Operation(summary = "导入模板 The table's head and an example row")
    public Response template() {
        return SetupRequest.template("register", RegisterRows.HEADS, EXAMPLE);
    }
}
