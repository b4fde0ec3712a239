package dev.gouji.access.policy;

/**
 * Whose something is; null where nobody knows.
 *
 * @param organ the organ's key
 * @param division the division's code, six digits
 * @param kind the kind of organ, as {@code department.taxation}
 */
public record Belonging(String organ, String division, String kind) {}
