package dev.gouji.parse.digits;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.ReadingProblem;
import java.util.List;

/** What is to be said of figures whose digits run together. */
final class RunProblems {
    private static final int RAW_SHOWN_MAX = 40;

    private RunProblems() {}

    /** Cut where the identities say; they cannot be held against the organ as well. */
    static ReadingProblem settled(DigitRun run, List<CellId> cells, List<String> way) {
        return problem(
                "GJ-234",
                "%s：数字连写“%s”，按勾稽关系断为 %s，请核对原件。Digits run together; cut by the identities of the form as %s. Compare with the original.",
                run,
                cells,
                join(way));
    }

    /** Cut where the identities over several rows say, its own row being open. */
    static ReadingProblem settledAcross(DigitRun run, List<CellId> cells, List<String> way) {
        return problem(
                "GJ-238",
                "%s：数字连写“%s”，按各行之间的勾稽关系断为 %s，请核对原件。Digits run together; cut by the identities over several rows as %s. Compare with the original.",
                run,
                cells,
                join(way));
    }

    /** Cut where the words of the report say; they cannot be held against the figures as well. */
    static ReadingProblem settledByWords(DigitRun run, List<String> way) {
        return problem(
                "GJ-252",
                "%s：数字连写“%s”，按正文所述断为 %s，请核对原件。Digits run together; cut by what the words of the report say as %s. Compare with the original.",
                run,
                run.cells(),
                join(way));
    }

    /** Cut in the only possible way, and the sum is wrong: our cut or the organ's sum. */
    static ReadingProblem onlyWayDoesNotTieOut(DigitRun run, List<String> way) {
        return problem(
                "GJ-235",
                "%s：数字连写“%s”，只能断为 %s，但合计不符，请核对原件。Digits run together; the only cut is %s, and it does not add up. Compare with the original.",
                run,
                run.cells(),
                join(way));
    }

    /** Cut in the only way that fills every cell; with blank cells it may be fewer figures, and no sum tells. */
    static ReadingProblem nothingConfirms(DigitRun run, List<String> way) {
        return problem(
                "GJ-239",
                "%s：数字连写“%s”，断为 %s；若有空白格则断法不同，且无勾稽关系可核对，请核对原件。Digits run together; cut as %s. With blank cells it would be others, and no identity tells. Compare with the original.",
                run,
                run.cells(),
                join(way));
    }

    /** Several cuts are possible. */
    static ReadingProblem open(DigitRun run, List<CellId> cells, List<List<String>> ways) {
        return problem(
                "GJ-236",
                "%s：数字连写“%s”，可断为 %s，无法确定。Digits run together; they can be cut as %s: which is right cannot be told.",
                run,
                cells,
                join(ways.getFirst()) + (ways.size() > 2 ? " / … / " : " / ") + join(ways.getLast()));
    }

    /** There is no cut, or there are too many. */
    static ReadingProblem noWay(DigitRun run) {
        return problem(
                "GJ-236",
                "%s：数字连写“%s”，无法断为 %s 个数值。Digits run together; they cannot be cut into %s figures.",
                run,
                run.cells(),
                String.valueOf(run.cells().size()));
    }

    private static ReadingProblem problem(String code, String message, DigitRun run, List<CellId> cells, String said) {
        String raw = run.raw().length() <= RAW_SHOWN_MAX ? run.raw() : run.raw().substring(0, RAW_SHOWN_MAX) + "…";
        return new ReadingProblem(code, message.formatted(run.place().describe(), raw, said, said), cells, run.place());
    }

    private static String join(List<String> way) {
        return String.join("|", way);
    }
}
