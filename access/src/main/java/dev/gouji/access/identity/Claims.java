package dev.gouji.access.identity;

import dev.gouji.access.policy.Grant;
import dev.gouji.access.policy.Identity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a token of a provider says of its holder, once the token itself has been verified. Grants stand in one claim, each
 * as in the file of users; a grant that is not understood gives nothing.
 *
 * @param path of that claim, with {@code /} between the names: {@code realm_access/roles}
 */
public record Claims(String path) {
    private static final String BETWEEN = "/";

    /**
     * @param claims of a verified token
     * @return empty when it names nobody or grants nothing
     */
    public Optional<Identity> identity(Map<String, ?> claims) {
        String name = Stream.of("preferred_username", "email", "sub")
                .map(claims::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
        List<Grant> grants =
                words(claims).map(Grant::parse).flatMap(Optional::stream).toList();
        return name == null || grants.isEmpty() ? Optional.empty() : Optional.of(new Identity(name, grants));
    }

    private Stream<String> words(Map<String, ?> claims) {
        Object value = claims;
        for (String name : path.split(BETWEEN)) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Claims::text);
        }
        return value == null ? Stream.empty() : Stream.of(text(value));
    }

    private static String text(Object word) {
        return word instanceof String text ? text : "";
    }
}
