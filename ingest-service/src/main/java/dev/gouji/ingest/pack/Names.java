package dev.gouji.ingest.pack;

/** Names that other people's programs wrote. */
public final class Names {
    private static final int SHOWN_CHARS_MAX = 300;

    private Names() {}

    /** Whether a name can stand in an identifier and in a database as it is. */
    public static boolean isPrintable(String name) {
        return name.codePoints().noneMatch(Names::isUnprintable);
    }

    /** The name for people: what cannot be printed is replaced, what is endless is cut. */
    public static String shown(String name) {
        String printable = name.codePoints()
                .limit(SHOWN_CHARS_MAX)
                .map(c -> isUnprintable(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return printable.isBlank() ? "?" : printable;
    }

    /** Control characters, and lone halves of a surrogate pair, which no database can store. */
    private static boolean isUnprintable(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    }
}
