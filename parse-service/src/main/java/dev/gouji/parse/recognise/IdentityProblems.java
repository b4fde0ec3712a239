package dev.gouji.parse.recognise;

import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.parse.document.Folding;
import java.util.List;
import java.util.Optional;

/** What can be in doubt about whose report it is and on which year. */
final class IdentityProblems {
    private static final List<String> TAKEN_OFF = List.of("人民政府办公室", "人民政府办公厅", "人民政府", "办公室", "管理委员会", "管委会");

    private IdentityProblems() {}

    static ReadingProblem yearByPublication(int published) {
        return new ReadingProblem(
                "GJ-217",
                "报告未写明年度，按发布于 %d 年推定为 %d 年，请核对。The report does not say its year; published in %d, it is taken to be on %d. Check it."
                        .formatted(published, published - 1, published, published - 1),
                List.of(),
                null);
    }

    static ReadingProblem byFileName(String fileName) {
        return new ReadingProblem(
                "GJ-248",
                "报告及其来源均未写明的机关或年度，取自文件名“%s”，请核对。Organ or year, which neither the report nor its source says, is taken from the file name '%s'. Check it."
                        .formatted(fileName, fileName),
                List.of(),
                null);
    }

    /** The uploader names another organ than the report does; short and full names of one organ are the same. */
    static Optional<ReadingProblem> otherOrgan(String name, String uploaded) {
        String said = uploaded == null ? "" : Folding.fold(uploaded);
        String one = stem(name);
        String other = stem(said);
        if (said.isEmpty() || one.endsWith(other) || other.endsWith(one)) {
            return Optional.empty();
        }
        return Optional.of(new ReadingProblem(
                "GJ-202",
                "机关名称不一致：报告为“%s”，来源登记为“%s”，以报告为准，请核对。The report names '%s', its source '%s'; the report is followed. Check whose it is."
                        .formatted(name, said, name, said),
                List.of(),
                null));
    }

    static ReadingProblem otherDivision(String name, String division, String stated) {
        return new ReadingProblem(
                "GJ-218",
                "区划不一致：“%s”的区划代码为 %s，来源登记为 %s，请核对。The name '%s' is of division %s, its source says %s. Check both."
                        .formatted(name, division, stated, name, division, stated),
                List.of(),
                null);
    }

    private static String stem(String name) {
        for (String ending : TAKEN_OFF) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}
