package dev.gouji.validate.office;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Names whose values are a closed list: a comparison with any other word never holds and is a slip. */
final class ClosedLists {
    private static final Map<String, List<String>> WORDS = Map.of(
            "organ.kind", Arrays.stream(OrganKind.values()).map(OrganKind::wire).toList(),
            "organ.level",
                    Arrays.stream(OrganLevel.values()).map(OrganLevel::wire).toList(),
            "form",
                    Arrays.stream(FormGeneration.values())
                            .map(FormGeneration::name)
                            .toList());

    private static final int SHOWN_MAX = 6;
    private static final Set<String> COMPARING = Set.of("_==_", "_!=_", "@in");

    private ClosedLists() {}

    /** The complaint about a word that such a name never is. */
    static Optional<Bilingual> wrongWord(CelExpr.CelCall call, Function<CelExpr, Optional<String>> dotted) {
        if (!COMPARING.contains(call.function())) {
            return Optional.empty();
        }
        Optional<String> name = call.args().stream()
                .flatMap(argument -> dotted.apply(argument).stream())
                .filter(WORDS::containsKey)
                .findFirst();
        return name.flatMap(closed -> call.args().stream()
                .flatMap(ClosedLists::texts)
                .filter(word -> !WORDS.get(closed).contains(word))
                .findFirst()
                .map(word -> complaint(closed, word)));
    }

    private static Stream<String> texts(CelExpr argument) {
        if (argument.getKind() == CelExpr.ExprKind.Kind.LIST) {
            return argument.list().elements().stream().flatMap(ClosedLists::texts);
        }
        boolean text = argument.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && argument.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        return text ? Stream.of(argument.constant().stringValue()) : Stream.empty();
    }

    private static Bilingual complaint(String name, String word) {
        List<String> near = Spelling.nearest(word, WORDS.get(name));
        List<String> shown =
                near.isEmpty() ? WORDS.get(name).stream().limit(SHOWN_MAX).toList() : near;
        return new Bilingual(
                "%s 没有“%s”这个取值。可用的有 %s%s。"
                        .formatted(name, word, String.join("、", shown), more(name, shown, " 等，见参考手册")),
                "%s is never ‘%s’. It can be %s%s."
                        .formatted(
                                name,
                                word,
                                String.join(", ", shown),
                                more(name, shown, " and others in the reference")));
    }

    private static String more(String name, List<String> shown, String words) {
        return shown.size() < SHOWN_MAX || shown.size() == WORDS.get(name).size() ? "" : words;
    }
}
