package dev.gouji.stats.search;

/**
 * A word and what is printed around it.
 *
 * @param text as printed
 * @param from where the word begins in it
 * @param to where it ends
 */
public record Snippet(String text, int from, int to) {}
