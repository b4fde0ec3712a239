package dev.gouji.access.policy;

/** What a cell of the matrix says. */
enum Reach {
    /** {@code -}. */
    NONE("-"),
    /** Whoever's it is. */
    ALL("all"),
    /** As often as the setting allows to one address. */
    RATED("rated"),
    /** What is in the scope of the grant. */
    SCOPE("scope"),
    /** All, when the setting opens findings to everybody; nothing otherwise. */
    SETTING("setting");

    private final String word;

    Reach(String word) {
        this.word = word;
    }

    static Reach of(String word) {
        for (Reach reach : values()) {
            if (reach.word.equals(word)) {
                return reach;
            }
        }
        throw new IllegalArgumentException(
                "the matrix holds -, all, rated, scope or setting, not '%s'".formatted(word));
    }
}
