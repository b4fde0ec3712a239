package dev.gouji.stats.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.gouji.stats.alert.AlertText;
import dev.gouji.stats.listing.AlertEventItem;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A feed as JSON Feed 1.1 has it; {@code next_url} leads to older entries. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record JsonFeed(
        String version,
        String title,
        URI homePageUrl,
        URI feedUrl,
        URI nextUrl,
        String language,
        List<Author> authors,
        List<Item> items) {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    /** Who says it. */
    public record Author(String name) {}

    /**
     * An entry.
     *
     * @param event the whole of it, as in REST
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Item(
            String id,
            URI url,
            String title,
            String contentText,
            Instant datePublished,
            List<String> tags,
            @JsonProperty("_gouji") AlertEventItem event) {
        public Item {
            tags = List.copyOf(tags);
        }
    }

    public JsonFeed {
        authors = List.copyOf(authors);
        items = List.copyOf(items);
    }

    /** The same as JSON. */
    public static JsonFeed of(Feed feed) {
        List<Item> items = feed.events().stream()
                .map(event -> new Item(
                        Feed.id(event),
                        feed.link(event),
                        AlertText.title(event),
                        AlertText.body(event),
                        event.alert().changedAt(),
                        Stream.of(
                                        event.alert().kind().wire(),
                                        event.alert().severity(),
                                        event.change().wire())
                                .toList(),
                        AlertEventItem.of(event)))
                .toList();
        return new JsonFeed(
                VERSION,
                feed.title(),
                feed.home(),
                feed.self(),
                feed.previousArchive(),
                "zh-CN",
                List.of(new Author("勾稽 Gouji")),
                items);
    }
}
