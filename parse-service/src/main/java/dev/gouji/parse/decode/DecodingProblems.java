package dev.gouji.parse.decode;

import dev.gouji.contract.report.ReadingProblem;
import java.util.List;

/** What was odd about bytes that could be read all the same. */
final class DecodingProblems {
    private DecodingProblems() {}

    static ReadingProblem wrongLabel(String label, String actual) {
        return problem(
                "GJ-205",
                "字符集标注为 %s，实为 %s，已按实际读取。Labelled %s but written in %s; read as what it is.",
                label,
                actual,
                label,
                actual);
    }

    static ReadingProblem damagedCharacters(int count) {
        return problem("GJ-206", "有 %s 个字符无法解码。%s characters could not be decoded.", count, count);
    }

    static ReadingProblem cutOff() {
        return problem("GJ-207", "网页在中途断开，其后内容缺失。The page ends in the middle; what follows is missing.");
    }

    static ReadingProblem wrongEnding(String ending, String actual) {
        return problem(
                "GJ-221",
                "扩展名为 .%s，实为 %s，已按实际内容读取。Named .%s but is %s; read as what it is.",
                ending,
                actual,
                ending,
                actual);
    }

    private static ReadingProblem problem(String code, String message, Object... values) {
        return new ReadingProblem(code, message.formatted(values), List.of(), null);
    }
}
