package dev.gouji.stats;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.WrongParameterException;
import dev.gouji.stats.page.DiffPage;
import dev.gouji.stats.page.HomePage;
import dev.gouji.stats.page.ReportPage;
import dev.gouji.stats.store.ListReader;
import dev.gouji.stats.store.ReportReader;
import dev.gouji.stats.store.TotalsReader;
import dev.gouji.stats.store.VersionReader;
import dev.gouji.stats.version.VersionDiff;
import dev.gouji.stats.view.ReportKey;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The pages for people: no script, nothing from elsewhere. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class Pages {
    private static final Set<String> PARAMETERS =
            Set.of("year", "division", "organ", "form", "severity", "cursor", "limit");
    private static final Set<String> OF_DIFF = Set.of("from", "to");
    private static final int REFUSALS_SHOWN = 20;

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final ReportReader reports;
    private final ListReader lists;
    private final TotalsReader totals;
    private final VersionReader versions;
    private final Sight sight;

    Pages(ReportReader reports, ListReader lists, TotalsReader totals, VersionReader versions, Sight sight) {
        this.sight = sight;
        this.reports = reports;
        this.versions = versions;
        this.lists = lists;
        this.totals = totals;
    }

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        static native TemplateInstance home(HomePage page);

        static native TemplateInstance report(ReportPage page);

        static native TemplateInstance diff(DiffPage page);

        static native TemplateInstance problem(Problem problem);
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> home(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), PARAMETERS);
        Scope scope = sight.scope();
        Filter filter = Filter.of(parameters).within(scope);
        return Database.asked(Uni.combine()
                        .all()
                        .unis(
                                totals.totals(),
                                reports.list(filter, parameters.cursor(2), parameters.limit()),
                                lists.refusals(filter, null, REFUSALS_SHOWN))
                        .usingConcurrencyOf(1)
                        .asTuple())
                .map(found -> HomePage.of(
                        found.getItem1().seenBy(scope),
                        filter,
                        found.getItem2().map(item -> item.seenBy(scope)),
                        found.getItem3()))
                .chain(page -> html(200, Templates.home(page)));
    }

    @GET
    @Path("reports/{organ}/{year}")
    @Operation(hidden = true)
    public Uni<Response> report(@PathParam("organ") String organ, @PathParam("year") String year) {
        ReportKey key = ReportResource.key(organ, year);
        Scope scope = sight.scope();
        return Database.asked(Uni.combine()
                        .all()
                        .unis(reports.find(key), versions.list(key))
                        .usingConcurrencyOf(1)
                        .asTuple())
                .chain(found -> found.getItem1()
                        .map(report -> report.seenBy(scope))
                        .map(report -> html(
                                200,
                                Templates.report(ReportPage.of(
                                        report,
                                        VersionResource.seen(
                                                found.getItem2(), report.head().shown())))))
                        .orElseGet(() -> html(Problem.noReport(organ, year))));
    }

    @GET
    @Path("reports/{organ}/{year}/diff")
    @Operation(hidden = true)
    public Uni<Response> diff(@PathParam("organ") String organ, @PathParam("year") String year, @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), OF_DIFF);
        ReportKey key = ReportResource.key(organ, year);
        String from = parameters.text("from");
        String to = parameters.text("to");
        return Database.asked(sight.reaches(key)
                        .chain(reached -> versions.diff(key, from, to)
                                .map(diff -> reached ? diff : diff.map(VersionDiff::withoutFindings))))
                .chain(found -> found.map(diff -> html(200, Templates.diff(DiffPage.of(key, diff))))
                        .orElseGet(() -> html(Problem.noVersion(organ, year))));
    }

    @ServerExceptionMapper
    public Uni<Response> wrongParameter(WrongParameterException wrong) {
        return html(Problem.wrongParameter(wrong.parameter(), wrong.expectedZh(), wrong.expectedEn(), wrong.found()));
    }

    @ServerExceptionMapper
    public Uni<Response> databaseAway(DatabaseAwayException away) {
        return html(Problem.databaseAway());
    }

    private static Uni<Response> html(Problem problem) {
        return html(problem.status(), Templates.problem(problem));
    }

    private static Uni<Response> html(int status, TemplateInstance template) {
        return template.createUni()
                .map(page -> Response.status(status)
                        .entity(page)
                        .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                        .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Referrer-Policy", "same-origin")
                        .header("Cache-Control", "no-cache")
                        .build());
    }
}
