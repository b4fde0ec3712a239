package dev.gouji.ingest.portal;

import java.util.Objects;

/**
 * A place where annual reports are published, as it is configured.
 *
 * @param id of small letters, digits and hyphens; stable, part of the source id of each document
 * @param name for people
 * @param division six-digit division code of the organ, null when the portal lists several
 * @param organ whose reports it lists, null when it lists those of several
 * @param source where and how the list is read
 * @param enabled whether it is crawled
 */
public record Portal(String id, String name, String division, String organ, ReportSource source, boolean enabled) {
    public Portal {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(source, "source is null");
        if (!id.matches("[a-z0-9][a-z0-9-]{0,62}")) {
            throw new IllegalArgumentException(
                    "'%s' is no portal id: expected small letters, digits and hyphens, at most 63".formatted(id));
        }
        if (division != null && !division.matches("\\d{6}")) {
            throw new IllegalArgumentException(
                    "division is '%s': expected six digits, as in 410404".formatted(division));
        }
    }
}
