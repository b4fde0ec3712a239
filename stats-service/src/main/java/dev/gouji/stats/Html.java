package dev.gouji.stats;

import dev.gouji.stats.listing.WrongParameterException;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
        return Uni.createFrom()
                .deferred(page::get)
                .chain(template -> answer(200, template))
                .onFailure(WrongParameterException.class)
                .recoverWithUni(failure -> problem(wrong((WrongParameterException) failure)))
                .onFailure(DatabaseAwayException.class)
                .recoverWithUni(() -> problem(Problem.databaseAway()))
                .onFailure(ProblemException.class)
                .recoverWithUni(failure -> problem(((ProblemException) failure).problem()));
    }

    private static Problem wrong(WrongParameterException wrong) {
        return Problem.wrongParameter(wrong.parameter(), wrong.expectedZh(), wrong.expectedEn(), wrong.found());
    }

    static Uni<Response> problem(Problem problem) {
        return answer(problem.status(), Templates.problem(problem));
    }

    private static Uni<Response> answer(int status, TemplateInstance template) {
        return template.createUni()
                .map(page -> Response.status(status)
                        .entity(page)
                        .type(TYPE)
                        .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Referrer-Policy", "same-origin")
                        .header("Cache-Control", "no-cache")
                        .build());
    }
}
