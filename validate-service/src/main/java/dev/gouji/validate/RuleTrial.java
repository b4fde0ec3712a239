package dev.gouji.validate;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gouji.contract.finding.Finding;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.RuleFault;
import dev.gouji.validate.book.Verdict;
import dev.gouji.validate.office.GivenReport;
import dev.gouji.validate.office.OfficeRuleId;
import dev.gouji.validate.office.RuleRequest;
import dev.gouji.validate.office.WrittenRule;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.series.Kept;
import dev.gouji.validate.series.ReceivedReport;
import dev.gouji.validate.series.SeriesKey;
import dev.gouji.validate.store.EarlierReports;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tries a rule on one report, stored or given as figures; nothing is kept. */
@Path("/v1/rules/try")
@Tag(name = "rules", description = "规则 Rule book")
@Produces({MediaType.APPLICATION_JSON, RuleExchange.PROBLEM})
class RuleTrial {
    private static final String ID = OfficeRuleId.of(999);

    private final EarlierReports earlier;

    RuleTrial(EarlierReports earlier) {
        this.earlier = earlier;
    }

    /** A report that is stored. */
    record Stored(String organ, int year) {}

    /** A rule and what it is tried on; on nothing, only its text is checked. */
    record Trial(RuleRequest rule, Stored report, GivenReport figures) {}

    /** What came of it: holds, violated, not_assessable, not_concerned, fault; or only that the rule is accepted. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(String outcome, List<Finding> findings, String fault) {}

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "试算 Check the text of a rule and try it on one report; nothing is kept")
    @APIResponse(
            responseCode = "200",
            description = "accepted, holds, violated, not_assessable, not_concerned or fault")
    @APIResponse(responseCode = "404", description = "GJ-602")
    @APIResponse(responseCode = "422", description = "GJ-608, with the places")
    public Response attempt(byte[] body) {
        return RuleExchange.answered(() -> {
            Trial trial = RuleExchange.read(body, Trial.class);
            if (trial.rule() == null) {
                throw new RuleRefusal(RuleProblem.wrong("rule", "要写规则。 the rule is needed."));
            }
            WrittenRule rule = WrittenRule.compile(ID, trial.rule().draft());
            Optional<CaseFile> file = file(trial);
            Result result = file.map(on -> result(rule, on)).orElse(new Result("accepted", null, null));
            return RuleExchange.json(200, result).build();
        });
    }

    private Optional<CaseFile> file(Trial trial) {
        if (trial.report() != null) {
            return Optional.of(stored(trial.report()));
        }
        try {
            return Optional.ofNullable(trial.figures()).map(GivenReport::file);
        } catch (IllegalArgumentException e) {
            throw new RuleRefusal(RuleProblem.wrong("figures", e.getMessage()));
        }
    }

    private CaseFile stored(Stored wanted) {
        SeriesKey key = new SeriesKey(wanted.organ() == null ? "" : wanted.organ(), wanted.year());
        Kept kept = earlier.find(Set.of(key, key.previous()));
        ReceivedReport report = kept.reports().get(key);
        if (report == null) {
            throw new RuleRefusal(RuleProblem.noReport(key.organ(), key.year()));
        }
        return new CaseFile(
                report.report(),
                Optional.ofNullable(kept.reports().get(key.previous())).map(ReceivedReport::report));
    }

    private static Result result(WrittenRule rule, CaseFile file) {
        boolean concerned = rule.generations().contains(file.report().form())
                && rule.concerns(file.report().organ());
        Verdict verdict = RuleBook.standard()
                .revised(Map.of(), List.of(rule), 1)
                .only(Set.of(ID))
                .check(file);
        if (!verdict.faults().isEmpty()) {
            return new Result(
                    "fault",
                    null,
                    verdict.faults().stream().map(RuleFault::cause).findFirst().orElseThrow());
        }
        if (!concerned) {
            return new Result("not_concerned", null, null);
        }
        String outcome = verdict.findings().isEmpty() ? "holds" : "violated";
        return new Result(verdict.notAssessable().isEmpty() ? outcome : "not_assessable", verdict.findings(), null);
    }
}
