package dev.gouji.launcher;

/** For whom a command speaks. The names are those typed on the command line. */
enum OutputFormat {
    /** People. */
    text,
    /** Programs. */
    json
}
