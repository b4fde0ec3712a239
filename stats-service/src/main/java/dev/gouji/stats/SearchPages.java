package dev.gouji.stats;

import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.Selection;
import dev.gouji.stats.page.SearchPage;
import dev.gouji.stats.store.SearchReader;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page that finds reports by the words in them. */
@Path("/search")
@Produces(Html.TYPE)
class SearchPages {
    private static final Set<String> OF_SEARCH = Set.of("q", "year", "division", "cursor", "limit");

    private final SearchReader search;
    private final Sight sight;

    SearchPages(SearchReader search, Sight sight) {
        this.search = search;
        this.sight = sight;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> search(@Context UriInfo uri) {
        return Html.page(() -> {
            Parameters parameters = new Parameters(uri.getQueryParameters(), OF_SEARCH);
            Selection selection = Selection.of(parameters).within(sight.scope());
            if (selection.words() == null) {
                return Uni.createFrom().item(Templates.search(SearchPage.empty(selection.filter())));
            }
            return Database.asked(search.find(selection, parameters.cursor(2), parameters.limit()))
                    .map(found -> Templates.search(SearchPage.of(parameters.text("q"), selection.filter(), found)));
        });
    }
}
