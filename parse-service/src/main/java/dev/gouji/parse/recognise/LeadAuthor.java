package dev.gouji.parse.recognise;

import dev.gouji.parse.document.Line;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who made this report, where a sentence above the first part starts with the name: 某某县红十字会按照条例编制本报告. Of
 * several nobody is taken.
 */
final class LeadAuthor {
    private static final int NAME_MAX = 40;
    private static final int CHARACTERS_MAX = 1500;
    private static final List<String> MAKES = List.of("编制", "编写", "汇编", "起草", "撰写", "公布", "发布");
    private static final List<String> REPORTS = List.of("报告", "年报");
    /** Who is told to, or helps. */
    private static final List<String> FOR_OTHERS = List.of("委托", "受托", "代为", "承办", "协助", "技术支持", "督促", "指导");
    /** What follows whoever makes it. */
    private static final List<String> BEHIND = List.of(
            "按照", "根据", "依据", "依照", "遵照", "结合", "严格按照", "认真按照", "编制", "编写", "汇编", "组织编", "负责编", "起草", "撰写", "特编制", "现将",
            "现公布", "现发布", "现就", "现对");

    private static final String STARTS_CLAUSE = ",;:由";

    private LeadAuthor() {}

    /** The one name there. */
    static Optional<String> in(List<Line> prose) {
        Set<String> authors = new LinkedHashSet<>();
        int characters = 0;
        for (Line line : prose) {
            characters += line.folded().length();
            if (characters > CHARACTERS_MAX || Chapters.openedBy(line).isPresent()) {
                break;
            }
            for (String sentence : line.folded().split("。")) {
                if (containsAny(sentence, MAKES)
                        && containsAny(sentence, REPORTS)
                        && !containsAny(sentence, FOR_OTHERS)) {
                    collect(sentence, authors);
                }
            }
        }
        return authors.size() == 1 ? authors.stream().findFirst() : Optional.empty();
    }

    private static void collect(String sentence, Set<String> authors) {
        for (int at = 0; at < sentence.length(); at++) {
            if (at == 0 || STARTS_CLAUSE.indexOf(sentence.charAt(at - 1)) >= 0) {
                String name = nameAt(sentence, at);
                if (DelimitedName.is(name) && !DelimitedName.isUnit(name)) {
                    authors.add(name);
                }
            }
        }
    }

    /** The words up to what the author did; empty where nothing says so. */
    private static String nameAt(String sentence, int from) {
        int limit = Math.min(sentence.length(), from + NAME_MAX);
        for (int at = from; at < limit; at++) {
            boolean shorter = sentence.startsWith("(以下简称", at) || sentence.startsWith("(简称", at);
            int behind = shorter ? sentence.indexOf(')', at) + 1 : at;
            if (startsWithAny(sentence, behind, BEHIND)) {
                return sentence.substring(from, at);
            }
            if (shorter || !Character.isIdeographic(sentence.charAt(at))) {
                break;
            }
        }
        return "";
    }

    private static boolean containsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String text, int from, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, from)) {
                return true;
            }
        }
        return false;
    }
}
