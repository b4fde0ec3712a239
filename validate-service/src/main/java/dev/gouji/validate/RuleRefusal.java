package dev.gouji.validate;

/** Ends a request about rules with a problem. */
final class RuleRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RuleProblem problem;

    RuleRefusal(RuleProblem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    RuleProblem problem() {
        return problem;
    }
}
