package dev.gouji.parse.decode.office;

import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import java.util.ArrayList;
import java.util.List;

/** What was met in a Word or Excel file and not taken as it stands; each kind is told of a bounded number of times. */
final class OfficeProblems {
    private static final int EACH_MAX = 50;

    private final List<ReadingProblem> problems = new ArrayList<>();

    List<ReadingProblem> all() {
        return List.copyOf(problems);
    }

    void hidden(String what, String english, Place place) {
        add("GJ-222", "隐藏内容未读：%s。Hidden, and not read: %s.".formatted(what, english), place);
    }

    void noStoredResult(Place place) {
        add("GJ-223", "公式没有保存结果，不予计算。The formula has no stored result, and formulas are not evaluated.", place);
    }

    void leftOut(String what, String english, Place place) {
        add("GJ-224", "部分内容未读：%s。Not read: %s.".formatted(what, english), place);
    }

    void shownOtherwise(String shown, String exact, Place place) {
        add(
                "GJ-225",
                "显示为“%s”，实际值为 %s，按实际值读取。Shown as \"%s\" but holds %s; the figure itself is read."
                        .formatted(shown, exact, shown, exact),
                place);
    }

    void emptyForm(String sheet, Place place) {
        add(
                "GJ-257",
                "工作表“%s”是空表或样例，未读，另一工作表有填好的表。The sheet %s is an empty form or an example; it is not read, another sheet is filled in."
                        .formatted(sheet, sheet),
                place);
    }

    void otherYear(String sheet, int year, int latest, Place place) {
        add(
                "GJ-257",
                "工作表“%s”是%d年的，未读，读取的是%d年的工作表。The sheet %s is of %d; it is not read, those of %d are."
                        .formatted(sheet, year, latest, sheet, year, latest),
                place);
    }

    void macros() {
        add("GJ-226", "文件含宏，已忽略。The file holds macros; they are ignored.", null);
    }

    void trackedChanges() {
        add("GJ-227", "文档含修订：按接受全部修订读取。The document holds tracked changes; read as if all were accepted.", null);
    }

    /** Once for the whole document, however often it is met. */
    private void add(String code, String message, Place place) {
        boolean told = problems.stream()
                .anyMatch(problem -> problem.code().equals(code)
                        && problem.message().equals(message)
                        && java.util.Objects.equals(problem.place(), place));
        long alike =
                problems.stream().filter(problem -> problem.code().equals(code)).count();
        if (!told && alike < EACH_MAX) {
            problems.add(new ReadingProblem(code, message, List.of(), place));
        }
    }
}
