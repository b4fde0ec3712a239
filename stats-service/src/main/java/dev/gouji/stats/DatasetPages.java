package dev.gouji.stats;

import dev.gouji.stats.dataset.DatasetsPage;
import dev.gouji.stats.dataset.Manifest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page on the data sets. */
@Path("/datasets")
@Produces(Html.TYPE)
@Blocking
class DatasetPages {
    private final Datasets datasets;

    DatasetPages(Datasets datasets) {
        this.datasets = datasets;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> datasets() {
        Manifest manifest = current();
        return Html.page(() -> Uni.createFrom().item(Templates.datasets(DatasetsPage.of(manifest))));
    }

    private Manifest current() {
        try {
            return datasets.current().orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
