package dev.gouji.stats;

import dev.gouji.access.policy.Scope;
import dev.gouji.contract.division.DivisionNames;
import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.WrongParameterException;
import dev.gouji.stats.page.CoveragePage;
import dev.gouji.stats.page.OverviewPage;
import dev.gouji.stats.page.RefusalListPage;
import dev.gouji.stats.store.CoverageReader;
import dev.gouji.stats.store.ListReader;
import dev.gouji.stats.store.OverviewReader;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages on divisions: how they are doing, who published in them, what was refused. */
@Path("/")
@Produces(Html.TYPE)
class DivisionPages {
    private static final Set<String> OF_OVERVIEW = Set.of("year");
    private static final Set<String> OF_COVERAGE = Set.of("year", "division", "organ", "state", "cursor", "limit");
    private static final Set<String> OF_REFUSALS = Set.of("division", "organ", "cursor", "limit");

    private final OverviewReader overviews;
    private final CoverageReader coverage;
    private final ListReader lists;
    private final Sight sight;

    DivisionPages(OverviewReader overviews, CoverageReader coverage, ListReader lists, Sight sight) {
        this.sight = sight;
        this.overviews = overviews;
        this.coverage = coverage;
        this.lists = lists;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> country(@Context UriInfo uri) {
        return Html.page(() -> overview(null, uri));
    }

    @GET
    @Path("divisions/{code}")
    @Operation(hidden = true)
    public Uni<Response> division(@PathParam("code") String code, @Context UriInfo uri) {
        return Html.page(() -> overview(division(code), uri));
    }

    private Uni<TemplateInstance> overview(String division, UriInfo uri) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), OF_OVERVIEW);
        Scope scope = sight.scope();
        return Database.asked(overviews.of(division, parameters.year()))
                .invoke(overview -> {
                    boolean unheardOf =
                            overview.years().isEmpty() && overview.areas().isEmpty();
                    if (division != null
                            && unheardOf
                            && DivisionNames.of(division).isEmpty()) {
                        throw new ProblemException(Problem.noDivision(division));
                    }
                })
                .map(overview -> Templates.overview(OverviewPage.of(overview.seenBy(scope))));
    }

    /** 410000 is the province 41. */
    private static String division(String code) {
        if (!code.matches("\\d{2}|\\d{4}|\\d{6}")) {
            throw new WrongParameterException(
                    "division",
                    "行政区划代码，六位，或其前两位（省）、前四位（市）",
                    "a division code of six digits, or its first two (province) or four (city)",
                    code);
        }
        return code.length() == 6 ? code.replaceFirst("(00){1,2}$", "") : code;
    }

    @GET
    @Path("coverage")
    @Operation(hidden = true)
    public Uni<Response> coverage(@Context UriInfo uri) {
        return Html.page(() -> {
            Parameters parameters = new Parameters(uri.getQueryParameters(), OF_COVERAGE);
            Filter filter = Filter.of(parameters);
            String state = parameters.coverageState();
            return Database.asked(coverage.organs(filter, state, parameters.cursor(2), parameters.limit()))
                    .map(found -> Templates.coverage(CoveragePage.of(filter, state, found)));
        });
    }

    @GET
    @Path("refusals")
    @Operation(hidden = true)
    public Uni<Response> refusals(@Context UriInfo uri) {
        return Html.page(() -> {
            Parameters parameters = new Parameters(uri.getQueryParameters(), OF_REFUSALS);
            Filter filter = Filter.of(parameters);
            return Database.asked(lists.refusals(filter, parameters.timeCursor(), parameters.limit()))
                    .map(found -> Templates.refusals(RefusalListPage.of(filter, found)));
        });
    }
}
