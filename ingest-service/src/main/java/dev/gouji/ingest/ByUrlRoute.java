package dev.gouji.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.problem.Problems;
import dev.gouji.ingest.upload.FileKinds;
import dev.gouji.ingest.upload.PageByUrl;
import dev.gouji.ingest.upload.Reply;
import dev.gouji.ingest.upload.Spooled;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** {@code POST /v1/documents/by-url}: the page at an address, through the guard that the crawl goes through. */
@Singleton
class ByUrlRoute {
    static final String PATH = "/v1/documents/by-url";
    private static final int BODY_BYTES_MAX = 16 * 1024;
    /** Slow hosts keep only one another waiting. */
    private static final int FETCHERS = 8;

    private final ExecutorService fetchers = Executors.newFixedThreadPool(
            FETCHERS, Thread.ofPlatform().name("ingest-by-url-", 1).daemon().factory());
    private final PageByUrl pages;
    private final Reception reception;
    private final UploadCapacity capacity;
    private final SpoolFolder spool;

    ByUrlRoute(PageByUrl pages, Reception reception, UploadCapacity capacity, SpoolFolder spool) {
        this.pages = pages;
        this.reception = reception;
        this.capacity = capacity;
        this.spool = spool;
    }

    void register(@Observes Router router) {
        router.post(PATH).order(UploadRoute.BEFORE_BODY_LIMIT).handler(this::receive);
    }

    private void receive(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        Buffer body = Buffer.buffer();
        request.handler(piece -> {
            if (body.length() <= BODY_BYTES_MAX) {
                body.appendBuffer(piece);
            }
        });
        Context context = Vertx.currentContext();
        request.endHandler(nothing -> answer(request, body, context));
        request.resume();
    }

    private void answer(HttpServerRequest request, Buffer body, Context context) {
        if (!capacity.enter()) {
            Answers.write(request.response(), Problems.busy());
            return;
        }
        Future.succeededFuture()
                .compose(nothing -> Future.fromCompletionStage(take(body, UploadRoute.key(request)), context))
                .onComplete(done -> {
                    capacity.leave();
                    if (done.succeeded()) {
                        Answers.write(request.response(), done.result());
                    } else {
                        Answers.write(request.response(), done.cause());
                    }
                });
    }

    /** The address is checked before the key is looked up, the page fetched after it: a request that is known costs none. */
    private CompletionStage<Reply> take(Buffer body, String key) {
        Map<String, String> asked = parameters(body);
        String url = asked.remove("url");
        if (url == null) {
            throw Problems.badParameter("url", "", "要抓取的网页地址", "the address of the page to fetch")
                    .asException();
        }
        WebAddress address = WebAddress.of(url);
        Labels labels = Labels.of(asked);
        String fingerprint = DocumentId.hash("by-url", address.toString(), labels.toString());
        return reception.answered(key, () -> fingerprint, () -> fetched(address, labels));
    }

    private CompletionStage<Reply> fetched(WebAddress address, Labels labels) {
        return CompletableFuture.supplyAsync(() -> pages.get(address), fetchers)
                .thenCompose(page -> taken(page, address, labels));
    }

    private CompletionStage<Reply> taken(Answer.Content page, WebAddress address, Labels labels) {
        Labels named = new Labels(
                        labels.source() == null ? "url/" + address : labels.source(),
                        address.toString(),
                        labels.publishedOn(),
                        labels.organ(),
                        labels.division(),
                        labels.fileName())
                .orFileName(address.uri().getPath());
        if (!FileKinds.mayHoldSeveral(page.bytes())) {
            return reception.take(new Received.One(page.bytes(), named, page.mediaType()), null);
        }
        try {
            Path file = Files.write(spool.newName(), page.bytes());
            return reception
                    .take(
                            new Received.Files(
                                    List.of(new Spooled(file, named.fileName(), page.mediaType())), named, false),
                            null)
                    .whenComplete((reply, failure) -> file.toFile().delete());
        } catch (IOException e) {
            throw Problems.unavailable("临时目录", "spool folder").asException(e);
        }
    }

    private static Map<String, String> parameters(Buffer body) {
        if (body.length() > BODY_BYTES_MAX) {
            throw Problems.tooMuchAtOnce(body.length(), BODY_BYTES_MAX).asException();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object(body).properties()) {
            if (!field.getValue().isTextual() && !field.getValue().isNull()) {
                throw Problems.badParameter(field.getKey(), field.getValue().toString(), "文字", "text")
                        .asException();
            }
            if (field.getValue().isTextual()) {
                parameters.put(field.getKey(), field.getValue().asText());
            }
        }
        return parameters;
    }

    private static JsonNode object(Buffer body) {
        try {
            JsonNode json = WireEvent.json().readTree(body.getBytes());
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            // Told below, together with what is JSON and no object.
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can always be read", e);
        }
        throw Problems.badParameter(
                        "body",
                        body.toString(StandardCharsets.UTF_8),
                        "JSON 对象，如 {\"url\": \"https://…\"}",
                        "a JSON object as in {\"url\": \"https://…\"}")
                .asException();
    }
}
