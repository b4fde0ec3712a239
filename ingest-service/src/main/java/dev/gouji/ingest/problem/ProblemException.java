package dev.gouji.ingest.problem;

/** Carries a {@link Problem} to the edge that tells it to the sender. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem, Throwable cause) {
        super(problem.code() + " " + problem.detail(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** The problem behind a failed stage; a defect of this program when no other is known. */
    public static Problem in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException told) {
                return told.problem;
            }
        }
        return Problems.defect();
    }
}
