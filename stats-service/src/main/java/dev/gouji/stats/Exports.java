package dev.gouji.stats;

import dev.gouji.stats.csv.CsvTable;
import dev.gouji.stats.export.CsvFile;
import dev.gouji.stats.export.ExportNote;
import dev.gouji.stats.export.ListFile;
import dev.gouji.stats.export.XlsxFile;
import dev.gouji.stats.listing.Cursor;
import dev.gouji.stats.listing.Slice;
import dev.gouji.stats.store.RuleBookReader;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lists as files for spreadsheets. A whole list goes through a temporary file, slice by slice: it takes the memory of one
 * slice however long it is, and whoever asks gets all of it or a problem, never a part that looks like the whole.
 */
@ApplicationScoped
class Exports {
    private static final Logger LOG = Logger.getLogger(Exports.class);
    private static final int AT_ONCE = 4;
    private static final int SLICE = 1_000;

    private final CurrentVertxRequest request;
    private final RuleBookReader ruleBooks;
    private final Path folder;
    private final Semaphore free = new Semaphore(AT_ONCE);

    Exports(
            CurrentVertxRequest request,
            RuleBookReader ruleBooks,
            @ConfigProperty(name = "gouji.stats.exports") Path folder) {
        this.request = request;
        this.folder = folder;
        this.ruleBooks = ruleBooks;
    }

    /** A page as JSON; as CSV or XLSX all of it, unless a page was asked for. */
    <T> Uni<Response> answer(Listing<T> listing, UriInfo uri, HttpHeaders headers) {
        Representation form = Representation.wanted(uri, headers);
        boolean file = form == Representation.XLSX || form == Representation.CSV && !listing.isPaged();
        return file
                ? saved(listing, form, uri)
                : Database.asked(listing.slices()
                                .read(listing.after(), listing.parameters().limit()))
                        .map(slice -> Answer.page(slice, listing.table(), uri, headers));
    }

    private <T> Uni<Response> saved(Listing<T> listing, Representation form, UriInfo uri) {
        if (!free.tryAcquire()) {
            return Uni.createFrom().item(Answer.later(Problem.tooManyExports()));
        }
        RoutingContext asker = request.getCurrent();
        Context context = Vertx.currentContext();
        return blocking(context, () -> new Draft<>(listing.table(), form, folder))
                .chain(draft -> filled(draft, listing, uri, context).onFailure().invoke(draft::drop))
                .onTermination()
                .invoke(free::release)
                .map(draft -> {
                    asker.addEndHandler(end -> draft.drop());
                    if (asker.response().closed()) {
                        // Whoever asked is gone, and nothing more will end.
                        draft.drop();
                    }
                    return answer(draft.path, listing.name(), form);
                })
                .onFailure(IOException.class)
                .recoverWithItem(failure -> {
                    LOG.errorf(failure, "no export code=GJ-641 list=%s", listing.name());
                    return Answer.later(Problem.noRoomForExport());
                });
    }

    private <T> Uni<Draft<T>> filled(Draft<T> draft, Listing<T> listing, UriInfo uri, Context context) {
        int limit = listing.isPaged() ? listing.parameters().limit() : SLICE;
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new Position(listing.after()),
                        position -> Database.asked(listing.slices().read(position.after, limit))
                                .chain(slice -> blocking(context, () -> draft.add(slice)))
                                .invoke(slice -> position.after = slice.next()))
                .whilst(slice -> slice.next() != null && !listing.isPaged())
                .collect()
                .last()
                .chain(() -> Database.asked(ruleBooks.versions()))
                .chain(versions -> blocking(
                        context,
                        () -> draft.finish(new ExportNote(
                                uri.getPath(), filters(uri), Clock.systemUTC().instant(), versions))));
    }

    private static Map<String, String> filters(UriInfo uri) {
        Map<String, String> filters = new TreeMap<>();
        uri.getQueryParameters().forEach((name, values) -> filters.put(name, String.join(", ", values)));
        filters.values().removeIf(String::isBlank);
        return filters;
    }

    private static Response answer(Path path, String name, Representation form) {
        return Response.ok(path, form.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Content-Disposition", "attachment; filename=\"%s%s\"".formatted(name, form.extension()))
                .build();
    }

    /** Off the event loop, and back to it: that is where the database answers. */
    private static <R> Uni<R> blocking(Context context, Callable<R> work) {
        return Uni.createFrom()
                .completionStage(() -> context.executeBlocking(work, false).toCompletionStage());
    }

    private static final class Position {
        private Cursor after;

        Position(Cursor after) {
            this.after = after;
        }
    }

    /** A file that is being written. */
    private static final class Draft<T> {
        private final Path path;
        private final ListFile<T> file;

        Draft(CsvTable<T> table, Representation form, Path folder) throws IOException {
            path = Files.createTempFile(Files.createDirectories(folder), "gouji-export-", form.extension());
            OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
            file = form == Representation.XLSX ? new XlsxFile<>(table, out) : new CsvFile<>(table, out);
        }

        Slice<T> add(Slice<T> slice) throws IOException {
            file.add(slice.items());
            return slice;
        }

        Draft<T> finish(ExportNote note) throws IOException {
            try (file) {
                file.finish(note);
            }
            return this;
        }

        void drop() {
            try (file) {
                Files.deleteIfExists(path);
            } catch (IOException | UncheckedIOException e) {
                LOG.warnf("temporary file left path=%s reason=%s", path, e.getMessage());
            }
        }
    }
}
