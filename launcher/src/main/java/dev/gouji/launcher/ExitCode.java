package dev.gouji.launcher;

/** What the shell is told. */
final class ExitCode {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int COULD_NOT = 2;

    private ExitCode() {}
}
