package dev.gouji.stats.listing;

/** A parameter of a request is not what it should be. */
public final class WrongParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String expectedZh;
    private final String expectedEn;
    private final String found;

    /** Both expectations are said to the asker, with what was there instead. */
    public WrongParameterException(String parameter, String expectedZh, String expectedEn, String found) {
        super("parameter %s: expected %s, found '%s'".formatted(parameter, expectedEn, found));
        this.parameter = parameter;
        this.expectedZh = expectedZh;
        this.expectedEn = expectedEn;
        this.found = found;
    }

    /** Its name. */
    public String parameter() {
        return parameter;
    }

    /** What would have been right, in Chinese. */
    public String expectedZh() {
        return expectedZh;
    }

    /** What would have been right, in English. */
    public String expectedEn() {
        return expectedEn;
    }

    /** What was there. */
    public String found() {
        return found;
    }
}
