package dev.gouji.parse.prose;

/** Looks for words in a piece of a sentence. Plain searches: each is linear, and none can run away. */
final class Words {
    private Words() {}

    static boolean any(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean any(String text, WordList words) {
        return words.isIn(text);
    }

    static boolean endsWith(String text, WordList words) {
        return words.isAtEndOf(text);
    }

    static boolean endsWith(String text, String... words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** The text without whichever of the words it ends with, again and again. */
    static String withoutEnd(String text, String... words) {
        String left = text;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (String word : words) {
                if (!word.isEmpty() && left.endsWith(word)) {
                    left = left.substring(0, left.length() - word.length());
                    shorter = true;
                }
            }
        }
        return left;
    }

    /** The text without whichever of the words it ends with, again and again. */
    static String withoutEnd(String text, WordList words) {
        String left = text;
        boolean shorter = true;
        while (shorter && words.mayEnd(left)) {
            shorter = false;
            for (String word : words) {
                if (left.endsWith(word)) {
                    left = left.substring(0, left.length() - word.length());
                    shorter = true;
                }
            }
        }
        return left;
    }

    /** The text without whichever of the words it starts with, again and again. */
    static String withoutStart(String text, WordList words) {
        String left = text;
        boolean shorter = true;
        while (shorter && words.mayStart(left)) {
            shorter = false;
            for (String word : words) {
                if (left.startsWith(word)) {
                    left = left.substring(word.length());
                    shorter = true;
                }
            }
        }
        return left;
    }

    /** The text without whichever of the words it starts with, again and again. */
    static String withoutStart(String text, String... words) {
        String left = text;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (String word : words) {
                if (left.startsWith(word)) {
                    left = left.substring(word.length());
                    shorter = true;
                }
            }
        }
        return left;
    }

    /** Where the last of the words starts, -1 when none is there. */
    static int last(String text, String... words) {
        int found = -1;
        for (String word : words) {
            found = Math.max(found, text.lastIndexOf(word));
        }
        return found;
    }

    /** Where the last of the words starts, -1 when none is there. */
    static int last(String text, WordList words) {
        int found = -1;
        for (String word : words) {
            found = Math.max(found, text.lastIndexOf(word));
        }
        return found;
    }

    /** How many of the words are there. */
    static int count(String text, String... words) {
        int found = 0;
        for (String word : words) {
            found += text.contains(word) ? 1 : 0;
        }
        return found;
    }
}
