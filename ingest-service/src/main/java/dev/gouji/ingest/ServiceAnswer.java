package dev.gouji.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.frontier.FrontierAwayException;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.ProblemException;
import dev.gouji.ingest.problem.Problems;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Answers of the resources that read the frontier. */
final class ServiceAnswer {
    private static final Logger LOG = Logger.getLogger(ServiceAnswer.class);

    private static final ObjectMapper JSON =
            WireEvent.json().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

    private ServiceAnswer() {}

    /** What the question answers, or the problem that it ran into. */
    static Response to(Supplier<Response> question) {
        try {
            return question.get();
        } catch (ProblemException e) {
            return problem(e.problem());
        } catch (FrontierAwayException e) {
            LOG.warnf(e, "no answer code=GJ-503");
            return problem(Problems.unavailable("数据库", "database"));
        }
    }

    static Response json(Object body) {
        return Response.ok(bytes(body), "application/json").build();
    }

    static Response accepted(Object body) {
        return Response.accepted(bytes(body)).type("application/json").build();
    }

    private static Response problem(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type("application/problem+json")
                .entity(DocumentJson.of(problem).getBytes());
        if (problem.isTemporary()) {
            response.header("Retry-After", problem.retryAfterSeconds());
        }
        return response.build();
    }

    private static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of texts and numbers can always be written as JSON", e);
        }
    }
}
