package dev.gouji.stats;

import dev.gouji.access.Caller;
import dev.gouji.access.browser.LocalPath;
import dev.gouji.access.policy.Scope;
import dev.gouji.stats.listing.WrongParameterException;
import dev.gouji.stats.page.Visitor;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers for people: pages that may load nothing but their style sheets, and problems as pages. */
final class Html {
    static final String TYPE = MediaType.TEXT_HTML + ";charset=UTF-8";

    /** No script at all: whatever of a document should ever reach the mark-up, nothing runs. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Html() {}

    /** The page, or a page that says why there is none. */
    static Uni<Response> page(Supplier<Uni<TemplateInstance>> page) {
        return answered(visitor -> page.get().chain(template -> answer(200, template, visitor)));
    }

    /** What a form asks for, and back to a page; or a page that says why it was not done. */
    static Uni<Response> done(Supplier<Uni<?>> change, LocalPath to) {
        return answered(visitor -> change.get().map(done -> seeOther(to.text()).build()));
    }

    private static Uni<Response> answered(Function<Visitor, Uni<Response>> answer) {
        return Uni.createFrom().deferred(() -> {
            Visitor visitor = visitor(); // before anything is waited for: afterwards nobody knows the request
            return Uni.createFrom()
                    .deferred(() -> answer.apply(visitor))
                    .onFailure(WrongParameterException.class)
                    .recoverWithUni(failure -> problem(wrong((WrongParameterException) failure), visitor))
                    .onFailure(DatabaseAwayException.class)
                    .recoverWithUni(() -> problem(Problem.databaseAway(), visitor))
                    .onFailure(ProblemException.class)
                    .recoverWithUni(failure -> problem(((ProblemException) failure).problem(), visitor));
        });
    }

    /** Who looks, for the head of the page. To be asked before anything is waited for. */
    static Visitor visitor() {
        Caller caller = Arc.container().instance(Caller.class).get();
        return Visitor.of(
                caller.identity(), caller.asked(), permission -> !(caller.scope(permission) instanceof Scope.Nothing));
    }

    private static Problem wrong(WrongParameterException wrong) {
        return Problem.wrongParameter(wrong.parameter(), wrong.expectedZh(), wrong.expectedEn(), wrong.found());
    }

    static Uni<Response> problem(Problem problem) {
        return problem(problem, visitor());
    }

    private static Uni<Response> problem(Problem problem, Visitor visitor) {
        return answer(problem.status(), Templates.problem(problem), visitor);
    }

    /** Goes on to another page of this site, by whatever address it is reached. */
    static Response.ResponseBuilder seeOther(String path) {
        return Response.status(Response.Status.SEE_OTHER).header("Location", path);
    }

    static Uni<Response> answer(int status, TemplateInstance template, Visitor visitor) {
        return template.data("visitor", visitor)
                .createUni()
                .map(page -> Response.status(status)
                        .entity(page)
                        .type(TYPE)
                        .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Referrer-Policy", "same-origin")
                        .header("Cache-Control", visitor.name().isEmpty() ? "no-cache" : "no-store")
                        .build());
    }
}
