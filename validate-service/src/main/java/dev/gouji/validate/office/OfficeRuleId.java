package dev.gouji.validate.office;

/** The numbers of an office's own rules: {@code LOC-001}. The family LOC (本地) is never given to a built-in rule. */
public final class OfficeRuleId {
    /** The family. */
    public static final String FAMILY = "LOC";

    private static final int LAST = 999;

    private OfficeRuleId() {}

    /** Whether an id is that of an office's own rule. */
    public static boolean isOne(String id) {
        return id.matches(FAMILY + "-\\d{3}");
    }

    /** The id of a number; refuses a number beyond three digits. */
    public static String of(int number) {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("an office has at most %d rules, not %d".formatted(LAST, number));
        }
        return "%s-%03d".formatted(FAMILY, number);
    }

    /** The number of an id. */
    public static int number(String id) {
        return Integer.parseInt(id.substring(FAMILY.length() + 1));
    }
}
