package dev.gouji.stats;

import dev.gouji.stats.csv.CsvTable;
import dev.gouji.stats.listing.DeliveryItem;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.Slice;
import dev.gouji.stats.listing.SubscriptionItem;
import dev.gouji.stats.listing.WrongParameterException;
import dev.gouji.stats.push.Channel;
import dev.gouji.stats.push.NewSubscription;
import dev.gouji.stats.push.ReceiverGuard;
import dev.gouji.stats.push.WebhookSignature;
import dev.gouji.stats.store.Deliveries;
import dev.gouji.stats.store.Subscriptions;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is told of alerts. Names are looked up and secrets made, so requests wait on threads of their own. */
@Path("/v1/subscriptions")
@Produces({MediaType.APPLICATION_JSON, Answer.PROBLEM})
@Tag(name = "subscriptions", description = "预警推送 Who is told of alerts")
class SubscriptionResource {
    private static final int REPLAY_MAX = 10_000;
    private static final Set<String> OF_DELIVERIES = Set.of("state", "cursor", "limit");

    private static final CsvTable<DeliveryItem> DELIVERIES = new CsvTable<DeliveryItem>()
            .column("sequence", DeliveryItem::sequence)
            .column("webhook_id", DeliveryItem::webhookId)
            .column("organ_key", DeliveryItem::organKey)
            .column("state", DeliveryItem::state)
            .column("attempts", DeliveryItem::attempts)
            .column("status", DeliveryItem::status)
            .column("error", DeliveryItem::error)
            .column("attempted_at", DeliveryItem::attemptedAt)
            .column("next_at", DeliveryItem::nextAt);

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final ReceiverGuard guard;
    private final PushConfig config;
    private final SubscriptionSight sight;
    private final SecureRandom random = new SecureRandom();

    SubscriptionResource(
            Subscriptions subscriptions,
            Deliveries deliveries,
            ReceiverGuard guard,
            PushConfig config,
            SubscriptionSight sight) {
        this.sight = sight;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.guard = guard;
        this.config = config;
    }

    /** What is to be told again: a range of sequence numbers, both included. */
    record Replay(Long from, Long to) {}

    /** How many events are told again. */
    record Replayed(int events) {}

    @GET
    @Operation(summary = "全部订阅 All subscriptions, without their secrets")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubscriptionItem[].class)))
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        List<SubscriptionItem> items = asked(subscriptions.list(sight.scope())).stream()
                .filter(item -> sight.reads(item.division()))
                .toList();
        return Answer.json(new Answer.Listed<>(items, null));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一个订阅 A subscription, without its secret")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubscriptionItem.class)))
    @APIResponse(responseCode = "404", description = "GJ-704")
    public Response find(@PathParam("id") String id) {
        return item(id).map(Answer::json).orElseGet(() -> noSubscription(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "新增订阅 Make a subscription; the answer holds its secret, which is never shown again")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SubscriptionItem.class)))
    @APIResponse(responseCode = "400", description = "GJ-601")
    @APIResponse(responseCode = "422", description = "GJ-705: an address that may not be sent to")
    public Response add(SentSubscription sent) {
        NewSubscription wanted = checked(sent);
        if (!sight.changes(wanted.division())) {
            return Answer.problem(Problem.outsideOfScope());
        }
        Optional<String> refusal = refusal(wanted);
        if (refusal.isPresent()) {
            return Answer.problem(AlertProblems.addressRefused(refusal.get()));
        }
        NewSubscription made = wanted.channel() == Channel.WEBHOOK
                ? SentSubscription.with(wanted, WebhookSignature.newSecret(random))
                : wanted;
        String id = UUID.randomUUID().toString();
        asked(subscriptions.add(id, made));
        return Response.fromResponse(Answer.json(item(id).orElseThrow().with(made.secret())))
                .status(Response.Status.CREATED)
                .location(URI.create("/v1/subscriptions/" + id))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "修改订阅 Change a subscription; one that was disabled is served again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubscriptionItem.class)))
    @APIResponse(responseCode = "404", description = "GJ-704")
    @APIResponse(responseCode = "422", description = "GJ-705: an address that may not be sent to")
    public Response change(@PathParam("id") String id, SentSubscription sent) {
        NewSubscription wanted = checked(sent);
        if (!sight.changes(wanted.division())) {
            return Answer.problem(Problem.outsideOfScope());
        }
        Optional<SubscriptionItem> standing = item(id);
        if (standing.isEmpty()) {
            return noSubscription(id);
        }
        if (!standing.get().channel().equals(wanted.channel().wire())) {
            throw new WrongParameterException(
                    "channel",
                    standing.get().channel() + "，不可更改",
                    standing.get().channel() + ", which cannot be changed",
                    wanted.channel().wire());
        }
        Optional<String> refusal = refusal(wanted);
        if (refusal.isPresent()) {
            return Answer.problem(AlertProblems.addressRefused(refusal.get()));
        }
        return asked(subscriptions.change(id, wanted)) ? find(id) : noSubscription(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "删除订阅 Take a subscription out, with everything that was to be told")
    @APIResponse(responseCode = "204", description = "it is gone")
    @APIResponse(responseCode = "404", description = "GJ-704")
    public Response remove(@PathParam("id") String id) {
        return asked(subscriptions.remove(id)) ? Response.noContent().build() : noSubscription(id);
    }

    @POST
    @Path("{id}/secret")
    @Operation(summary = "更换密钥 Another secret for a webhook; for a while both sign")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubscriptionItem.class)))
    @APIResponse(responseCode = "404", description = "GJ-704")
    public Response rotate(@PathParam("id") String id) {
        String secret = WebhookSignature.newSecret(random);
        Optional<SubscriptionItem> standing =
                item(id).filter(item -> item.channel().equals(Channel.WEBHOOK.wire()));
        return standing.isPresent() && asked(subscriptions.rotate(id, secret, config.bothSecrets()))
                ? Answer.json(item(id).orElseThrow().with(secret))
                : noSubscription(id);
    }

    @GET
    @Path("{id}/deliveries")
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV})
    @Operation(summary = "推送记录 What was told and what is to be told, the last first; state, cursor, limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeliveryItem[].class)))
    @APIResponse(responseCode = "404", description = "GJ-704")
    public Response deliveries(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), OF_DELIVERIES);
        String state = parameters.oneOf("state", Stream.of("pending", "delivered", "failed"));
        if (item(id).isEmpty()) {
            return noSubscription(id);
        }
        Slice<DeliveryItem> slice =
                asked(deliveries.list(sight.scope(), id, state, parameters.cursor(1), parameters.limit()));
        return Answer.page(slice, DELIVERIES, uri, headers);
    }

    @POST
    @Path("{id}/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "重新推送 Tell again: {\"from\": …, \"to\": …}, sequence numbers of events, at most 10,000 of them")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Replayed.class)))
    @APIResponse(responseCode = "404", description = "GJ-704")
    public Response replay(@PathParam("id") String id, Replay range) {
        if (range == null || range.from() == null || range.from() < 1) {
            throw new WrongParameterException("from", "起始序号", "the first sequence number", String.valueOf(range));
        }
        long to = range.to() == null ? range.from() : range.to();
        if (to < range.from() || to - range.from() >= REPLAY_MAX) {
            throw new WrongParameterException(
                    "to", "终止序号，至多10000条", "the last sequence number, at most 10,000 events", String.valueOf(to));
        }
        return asked(deliveries.replay(id, range.from(), to, REPLAY_MAX, Instant.now()))
                .map(events -> Answer.json(new Replayed(events)))
                .orElseGet(() -> noSubscription(id));
    }

    private NewSubscription checked(SentSubscription sent) {
        if (sent == null) {
            throw new WrongParameterException("body", "JSON 对象", "a JSON object", "nothing");
        }
        return sent.checked(sight.name());
    }

    private Optional<String> refusal(NewSubscription wanted) {
        return wanted.channel() == Channel.EMAIL ? Optional.empty() : guard.refusal(wanted.address());
    }

    private Optional<SubscriptionItem> item(String id) {
        return asked(subscriptions.find(sight.scope(), id));
    }

    private static Response noSubscription(String id) {
        return Answer.problem(AlertProblems.noSubscription(id));
    }

    private static <T> T asked(Uni<T> question) {
        return Waiting.on(Database.asked(question));
    }
}
