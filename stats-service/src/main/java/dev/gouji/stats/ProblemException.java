package dev.gouji.stats;

/** A page cannot be shown; the problem says why. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.code() + " " + problem.title());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
