package dev.gouji.parse.decode.office;

/** White space as a reader sees it. */
final class Blanks {
    private Blanks() {}

    /** Runs of white space, no-break and wide blanks among them, as one blank; none at the ends. */
    static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
                gap = !squeezed.isEmpty();
            } else {
                squeezed.append(gap ? " " : "").append(unit);
                gap = false;
            }
        }
        return squeezed.toString();
    }
}
