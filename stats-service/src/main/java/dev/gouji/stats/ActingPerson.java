package dev.gouji.stats;

import dev.gouji.stats.listing.WrongParameterException;

/** Who does something with alerts and subscriptions. The one place where an identity takes the place of a name in the body. */
final class ActingPerson {
    private static final int LENGTH_MAX = 200;

    private ActingPerson() {}

    /** The name, refused when there is none. */
    static String of(String named) {
        if (named == null || named.isBlank() || named.length() > LENGTH_MAX || named.indexOf('\0') >= 0) {
            throw new WrongParameterException("person", "处理人姓名", "the name of who does this", String.valueOf(named));
        }
        return named.strip();
    }
}
