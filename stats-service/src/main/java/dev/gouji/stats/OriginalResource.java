package dev.gouji.stats;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.listing.FullReport;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.original.OriginalText;
import dev.gouji.stats.original.Shown;
import dev.gouji.stats.page.OriginalView;
import dev.gouji.stats.page.OriginalView.Wanted;
import dev.gouji.stats.store.ReportReader;
import dev.gouji.stats.view.ReportKey;
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

/** The original of a report with a cell or the place of a finding marked. */
@Path("/reports/{organ}/{year}/original")
@Produces(Html.TYPE)
class OriginalResource {
    private static final Set<String> PARAMETERS = Set.of("cell", "finding");

    private final ReportReader reports;
    private final Neighbours neighbours;
    private final Sight sight;

    OriginalResource(ReportReader reports, Neighbours neighbours, Sight sight) {
        this.sight = sight;
        this.reports = reports;
        this.neighbours = neighbours;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> original(
            @PathParam("organ") String organ, @PathParam("year") String year, @Context UriInfo uri) {
        return Html.page(() -> {
            Parameters parameters = new Parameters(uri.getQueryParameters(), PARAMETERS);
            ReportKey key = ReportResource.key(organ, year);
            Scope scope = sight.scope();
            return Database.asked(reports.find(key, scope))
                    .map(found -> found.orElseThrow(() -> new ProblemException(Problem.noReport(organ, year)))
                            .seenBy(scope))
                    .chain(report -> view(report, wanted(report, parameters)))
                    .map(Templates::original);
        });
    }

    private static Wanted wanted(FullReport report, Parameters parameters) {
        String cell = parameters.text("cell");
        String finding = parameters.text("finding");
        if (cell != null) {
            return Wanted.cell(report, cell).orElseThrow(() -> new ProblemException(Problem.noPlace(cell)));
        }
        if (finding != null) {
            int number = finding.matches("\\d{1,4}") ? Integer.parseInt(finding) : 0;
            return Wanted.finding(report, number).orElseThrow(() -> new ProblemException(Problem.noPlace(finding)));
        }
        return Wanted.whole();
    }

    private Uni<OriginalView> view(FullReport report, Wanted wanted) {
        return neighbours
                .document(report.head().sha256())
                .map(content -> content.map(bytes -> OriginalText.show(bytes, wanted.place(), wanted.expected()))
                        .orElse(Shown.NOTHING))
                .map(shown -> OriginalView.of(report, wanted, shown));
    }
}
