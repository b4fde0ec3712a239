package dev.gouji.stats;

import dev.gouji.stats.listing.WrongParameterException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Requests that cannot be answered as they are put. */
final class RequestProblems {
    @ServerExceptionMapper
    public Response wrongParameter(WrongParameterException wrong) {
        return Answer.problem(
                Problem.wrongParameter(wrong.parameter(), wrong.expectedZh(), wrong.expectedEn(), wrong.found()));
    }

    @ServerExceptionMapper
    public Response problem(ProblemException failure) {
        return Answer.problem(failure.problem());
    }

    @ServerExceptionMapper
    public Response databaseAway(DatabaseAwayException away) {
        return Answer.later(Problem.databaseAway());
    }
}
