package dev.gouji.stats;

import dev.gouji.stats.alert.AlertScope;
import dev.gouji.stats.feed.AtomWriter;
import dev.gouji.stats.feed.Feed;
import dev.gouji.stats.feed.FeedBlock;
import dev.gouji.stats.feed.JsonFeed;
import dev.gouji.stats.listing.AlertFilter;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.WrongParameterException;
import dev.gouji.stats.store.AlertReader;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Alerts for feed readers. The feed holds the last events, older ones are in archives that never change (RFC 5005). */
@Path("/feeds")
@Tag(name = "alerts", description = "预警 Alerts")
class FeedResource {
    private static final String ATOM = "application/atom+xml";
    private static final String JSON_FEED = "application/feed+json";
    private static final String BLOCK = "block";
    private static final Set<String> PARAMETERS = AlertFilter.with(BLOCK);

    private final AlertReader alerts;
    private final AlertConfig config;
    private final AlertSight sight;

    FeedResource(AlertReader alerts, AlertConfig config, AlertSight sight) {
        this.sight = sight;
        this.alerts = alerts;
        this.config = config;
    }

    @GET
    @Path("alerts.atom")
    @Produces({ATOM, Answer.PROBLEM})
    @Operation(summary = "预警订阅源 The alerts of a scope as Atom; parameters as for alerts")
    @Parameter(name = BLOCK, in = ParameterIn.QUERY, description = "an archive, from its link")
    @APIResponse(responseCode = "200", description = "a feed with links to its archives")
    public Uni<Response> atom(@Context UriInfo uri, @Context Request request) {
        return feed(uri).map(feed -> answer(feed, AtomWriter.write(feed), ATOM, request));
    }

    @GET
    @Path("alerts.json")
    @Produces({JSON_FEED, Answer.PROBLEM})
    @Operation(summary = "预警订阅源 The alerts of a scope as JSON Feed 1.1; parameters as for alerts")
    @Parameter(name = BLOCK, in = ParameterIn.QUERY, description = "an archive, from its link")
    @APIResponse(responseCode = "200", description = "a feed; next_url leads to older entries")
    public Uni<Response> json(@Context UriInfo uri, @Context Request request) {
        return feed(uri).map(feed -> answer(feed, Answer.bytes(JsonFeed.of(feed)), JSON_FEED, request));
    }

    private static Response answer(Feed feed, byte[] bytes, String type, Request request) {
        String caching = feed.archive() ? "max-age=86400" : "no-cache";
        return Answer.tagged(bytes, MediaType.valueOf(type).withCharset("UTF-8"), caching, request);
    }

    private Uni<Feed> feed(UriInfo uri) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), PARAMETERS);
        AlertScope scope = AlertFilter.scope(parameters).within(sight.scope());
        Long block = block(parameters.text(BLOCK));
        Addresses addresses = new Addresses(uri, config);
        return Database.asked(alerts.head()
                .chain(head -> block == null || block >= FeedBlock.of(head).number()
                        ? current(scope, head, addresses)
                        : archive(scope, new FeedBlock(block), addresses)));
    }

    private static Long block(String text) {
        if (text != null && !text.matches("\\d{1,12}")) {
            throw new WrongParameterException(BLOCK, "存档链接中的编号", "the number in a link to an archive", text);
        }
        return text == null ? null : Long.valueOf(text);
    }

    private Uni<Feed> current(AlertScope scope, long head, Addresses addresses) {
        long first = FeedBlock.current(head).first();
        return alerts.between(scope, first, Math.max(first, head))
                .chain(events -> alerts.before(scope, first)
                        .map(before -> new Feed(
                                addresses.title(),
                                addresses.current(),
                                addresses.current(),
                                addresses.home(),
                                before == 0 ? null : addresses.archive(FeedBlock.of(before)),
                                null,
                                false,
                                events)));
    }

    private Uni<Feed> archive(AlertScope scope, FeedBlock block, Addresses addresses) {
        // All links are functions of the block alone, so that an archive never changes; the one after the last is the
        // feed.
        return alerts.between(scope, block.first(), block.last())
                .chain(events -> alerts.before(scope, block.first())
                        .map(before -> new Feed(
                                addresses.title(),
                                addresses.archive(block),
                                addresses.current(),
                                addresses.home(),
                                before == 0 ? null : addresses.archive(FeedBlock.of(before)),
                                addresses.archive(new FeedBlock(block.number() + 1)),
                                true,
                                events)));
    }

    /** Where everything is: as the settings say, or else as the request came. */
    private record Addresses(UriInfo uri, URI home) {
        Addresses(UriInfo uri, AlertConfig config) {
            this(uri, config.publicUrl().map(Addresses::folder).orElseGet(uri::getBaseUri));
        }

        private static URI folder(URI address) {
            return address.getPath().endsWith("/") ? address : URI.create(address + "/");
        }

        String title() {
            String division = uri.getQueryParameters().getFirst("division");
            return "勾稽预警 Gouji alerts" + (division == null || division.isBlank() ? "" : " " + division);
        }

        private UriBuilder here() {
            String path = uri.getPath();
            URI request = uri.getRequestUri();
            return UriBuilder.fromUri(home.resolve(path.startsWith("/") ? path.substring(1) : path))
                    .replaceQuery(request.getRawQuery());
        }

        URI current() {
            return here().replaceQueryParam(BLOCK).build();
        }

        URI archive(FeedBlock block) {
            return here().replaceQueryParam(BLOCK, block.number()).build();
        }
    }
}
