package dev.gouji.stats.listing;

/** Everything there is, counted: reports, their findings by severity, and refused documents. */
public record Totals(long reports, long errors, long warnings, long infos, long refused) {}
