package dev.gouji.parse.decode;

import dev.gouji.contract.report.Place;
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

    static ReadingProblem mixed(int firstLine, int lines, String most) {
        return problem(
                "GJ-208",
                "编码混用：大部分为 %s，另有 %s 行不是（第一处为第 %s 行），已逐行按实际读取。Character sets are mixed: most is %s, %s lines are not (the first is line %s); each piece is read as what it is.",
                most,
                lines,
                firstLine,
                most,
                lines,
                firstLine);
    }

    static ReadingProblem encodedTwice(String misreadAs, int lost, int restored) {
        return problem(
                "GJ-212",
                "UTF-8 曾被误作 %s 保存，已还原；%s 个字符已丢失，其中 %s 个按表式用语补回。UTF-8 had been read as %s and saved again; undone, %s characters were lost, %s of them are known by the form's words.",
                misreadAs,
                lost,
                restored,
                misreadAs,
                lost,
                restored);
    }

    static ReadingProblem lostQuotes(int count) {
        return problem(
                "GJ-245",
                "JSON 中 %s 个右引号随字符一起丢失，已在唯一可能的位置补回。%s closing quotation marks of the JSON were lost with a character; put back where alone they can have stood.",
                count,
                count);
    }

    static ReadingProblem wrapped(String where) {
        return problem(
                "GJ-209",
                "正文在%s的字符串中，位置从该字符串算起。The body stands in a string of %s; places are counted within it.",
                where,
                where);
    }

    static ReadingProblem invisibleCharacters(int figures, Place first) {
        return new ReadingProblem(
                "GJ-214",
                "%s：数字中有看不见的字符，共 %d 处，已去掉后读取。Invisible characters inside %d figures; read without them."
                        .formatted(first.describe(), figures, figures),
                List.of(),
                first);
    }

    static ReadingProblem hiddenFigures(int pieces) {
        return problem(
                "GJ-222",
                "页面有 %s 处隐藏的数字，未读取。The page holds figures in %s places that it does not show; they are not read.",
                pieces,
                pieces);
    }

    static ReadingProblem revealed(int blocks) {
        return problem(
                "GJ-253",
                "表格在网页隐藏的内容中（共 %s 处，如未展开的标签页），可见部分没有，已读取隐藏内容，请对照原件。The tables stand in what the page hides (%s blocks, such as closed tabs) and not in what it shows; the hidden ones are read. Compare with the original.",
                blocks,
                blocks);
    }

    private static ReadingProblem problem(String code, String message, Object... values) {
        return new ReadingProblem(code, message.formatted(values), List.of(), null);
    }
}
