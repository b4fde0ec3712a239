package dev.gouji.stats.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gouji.access.policy.Scope;
import dev.gouji.contract.event.WireEvent;
import java.util.List;
import java.util.stream.Stream;

/** A scope as the policies of the database read it: a JSON array of its parts. */
final class ScopeText {
    private ScopeText() {}

    static String of(Scope scope) {
        List<String> parts = parts(scope).toList();
        try {
            return WireEvent.json().writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written as JSON", e);
        }
    }

    private static Stream<String> parts(Scope scope) {
        return switch (scope) {
            case Scope.Everything everything ->
                throw new IllegalArgumentException("there is no text for everything: it has no fence");
            case Scope.Nothing nothing -> Stream.empty();
            case Scope.Subtree subtree -> Stream.of("division:" + subtree.digits());
            case Scope.OneOrgan organ -> Stream.of("organ:" + organ.key());
            case Scope.Line line -> Stream.of("line:" + line.kind());
            case Scope.AnyOf several -> several.scopes().stream().flatMap(ScopeText::parts);
        };
    }
}
