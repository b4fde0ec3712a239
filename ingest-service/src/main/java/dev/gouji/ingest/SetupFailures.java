package dev.gouji.ingest;

import dev.gouji.ingest.frontier.FrontierAwayException;
import dev.gouji.ingest.portal.WrongFieldException;
import dev.gouji.ingest.problem.ProblemException;
import dev.gouji.ingest.problem.SetupProblems;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Requests that cannot be answered as they are put. */
final class SetupFailures {
    private static final Logger LOG = Logger.getLogger(SetupFailures.class);

    @ServerExceptionMapper
    public Response told(ProblemException failure) {
        if (failure.problem().status() >= 500) {
            LOG.warnf(
                    failure.getCause(),
                    "request failed code=%s",
                    failure.problem().code());
        }
        return SetupJson.problem(failure.problem());
    }

    @ServerExceptionMapper
    public Response away(FrontierAwayException failure) {
        LOG.warnf(failure, "no answer code=GJ-503");
        return SetupJson.problem(SetupProblems.databaseAway());
    }

    @ServerExceptionMapper
    public Response wrongField(WrongFieldException wrong) {
        return SetupJson.problem(SetupProblems.wrongField(wrong.getMessage()));
    }
}
