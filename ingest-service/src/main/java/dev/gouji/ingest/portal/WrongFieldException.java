package dev.gouji.ingest.portal;

/** A field of a configuration or of a table's row that cannot be used; names the field, what was found and expected. */
public final class WrongFieldException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN_MAX = 80;

    private final String field;
    private final String found;
    private final String expectedZh;
    private final String expectedEn;

    /**
     * @param field as it is called in JSON or in the table's head
     * @param found null when it is not there
     */
    public WrongFieldException(String field, Object found, String expectedZh, String expectedEn) {
        super(sentence(field, shown(found), expectedZh, expectedEn));
        this.field = field;
        this.found = found == null ? null : String.valueOf(found);
        this.expectedZh = expectedZh;
        this.expectedEn = expectedEn;
    }

    /** Where it is: {@code access.delay_seconds}, or the head of a column. */
    public String field() {
        return field;
    }

    /** The same, of a field inside of another. */
    WrongFieldException within(String path) {
        if (path.isEmpty()) {
            return this;
        }
        return called(field.isEmpty() ? path : path + "." + field);
    }

    /** The same under the name that the reader of the message knows. */
    public WrongFieldException called(String name) {
        return new WrongFieldException(name, found, expectedZh, expectedEn);
    }

    private static String shown(Object found) {
        if (found == null || String.valueOf(found).isEmpty()) {
            return "";
        }
        String text = String.valueOf(found);
        return text.length() <= SHOWN_MAX ? text : text.substring(0, SHOWN_MAX) + "…";
    }

    private static String sentence(String field, String found, String zh, String en) {
        return found.isEmpty()
                ? "%s 为空，应为%s。 %s is missing, expected %s.".formatted(field, zh, field, en)
                : "%s 为 '%s'，应为%s。 %s is '%s', expected %s.".formatted(field, found, zh, field, found, en);
    }
}
