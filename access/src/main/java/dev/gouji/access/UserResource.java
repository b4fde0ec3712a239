package dev.gouji.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.gouji.access.UserManagement.Managed;
import dev.gouji.access.identity.Person;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people whom other people let in. Their tokens are shown once and kept by nobody but them. */
@Path("/v1/users")
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
@Tag(name = "users", description = "用户 Users")
@IfBuildProperty(name = "gouji.access.record.enabled", stringValue = "true", enableIfMissing = true)
class UserResource {
    private final UserManagement management;

    UserResource(UserManagement management) {
        this.management = management;
    }

    /** Somebody as he is sent; the name counts when he is new. */
    record Sent(String name, List<String> grants) {
        /** A body of nothing names nobody. */
        static Sent orNothing(Sent sent) {
            return sent == null ? new Sent(null, null) : sent;
        }
    }

    /** Somebody as he is shown. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String name,
            List<String> grants,
            boolean revoked,
            String madeBy,
            Instant madeAt,
            String changedBy,
            Instant changedAt,
            String token) {
        static Item of(Person person, String token) {
            return new Item(
                    person.name(),
                    person.grants(),
                    person.revoked(),
                    person.madeBy(),
                    person.madeAt(),
                    person.changedBy(),
                    person.changedAt(),
                    token);
        }
    }

    /** All whom the caller may see. */
    record Items(List<Item> items) {}

    @GET
    @Operation(
            summary =
                    "用户 The users whom the caller may manage, by name; an auditor sees all. Those in the file are not here")
    public Uni<Response> list() {
        return management
                .visible()
                .map(people -> new Items(
                        people.stream().map(person -> Item.of(person, null)).toList()))
                .map(items -> answer(Response.ok(items)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "新增用户 Let somebody in; the answer alone has the token")
    @APIResponse(responseCode = "201", description = "with the token, which is shown this once")
    @APIResponse(responseCode = "400", description = "GJ-818")
    @APIResponse(responseCode = "403", description = "GJ-816")
    @APIResponse(responseCode = "409", description = "GJ-817")
    public Uni<Response> add(Sent sent) {
        Sent wanted = Sent.orNothing(sent);
        return management.add(wanted.name(), wanted.grants()).map(outcome -> answer(outcome, 201));
    }

    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "更改权限 Give somebody other grants")
    @APIResponse(responseCode = "200", description = "as it is now")
    @APIResponse(responseCode = "400", description = "GJ-818")
    @APIResponse(responseCode = "403", description = "GJ-816")
    @APIResponse(responseCode = "404", description = "GJ-815")
    @APIResponse(responseCode = "409", description = "GJ-817")
    public Uni<Response> grant(@PathParam("name") String name, Sent sent) {
        return management.grant(name, Sent.orNothing(sent).grants()).map(outcome -> answer(outcome, 200));
    }

    @DELETE
    @Path("{name}")
    @Operation(summary = "撤销 Shut somebody out; within 30 seconds in all services")
    @APIResponse(responseCode = "200", description = "as it is now")
    @APIResponse(responseCode = "404", description = "GJ-815")
    @APIResponse(responseCode = "409", description = "GJ-817")
    public Uni<Response> revoke(@PathParam("name") String name) {
        return management.revoke(name).map(outcome -> answer(outcome, 200));
    }

    @POST
    @Path("{name}/token")
    @Operation(
            summary =
                    "换发令牌 Give somebody another token; the one before is worth nothing, and who was shut out is in again")
    @APIResponse(responseCode = "200", description = "with the token, which is shown this once")
    @APIResponse(responseCode = "404", description = "GJ-815")
    @APIResponse(responseCode = "409", description = "GJ-817")
    public Uni<Response> renew(@PathParam("name") String name) {
        return management.renew(name).map(outcome -> answer(outcome, 200));
    }

    private static Response answer(Managed outcome, int status) {
        return switch (outcome) {
            case Managed.Refused refused -> refused.problem().response();
            case Managed.Done done -> {
                Response.ResponseBuilder response =
                        Response.status(status).entity(Item.of(done.person(), done.token()));
                yield answer(
                        status == 201
                                ? response.header(
                                        "Location",
                                        UriBuilder.fromPath("/v1/users/{name}")
                                                .build(done.person().name())
                                                .getRawPath())
                                : response);
            }
        };
    }

    private static Response answer(Response.ResponseBuilder response) {
        return response.type(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .build();
    }
}
