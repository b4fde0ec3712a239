package dev.gouji.parse.read;

/** The heading over some columns of a header, as its fields are met: whole, or in pieces on lines of their own. */
final class GroupHeading {
    private final String name;
    private String met = "";

    /**
     * Of one header.
     *
     * @param name folded; empty when no columns have a heading
     */
    GroupHeading(String name) {
        this.name = name;
    }

    /** Whether a field is the heading or its next piece: 其他组织 behind 法人或 is no column. */
    boolean takes(String folded) {
        if (folded.isEmpty() || isWhole() || !name.startsWith(folded, met.length())) {
            return false;
        }
        met += folded;
        return true;
    }

    boolean isWhole() {
        return met.length() == name.length();
    }
}
