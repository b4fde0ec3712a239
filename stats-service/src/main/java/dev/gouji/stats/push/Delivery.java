package dev.gouji.stats.push;

import dev.gouji.stats.alert.AlertEvent;

/**
 * An event that somebody is to be told.
 *
 * @param attempts that were made before
 */
public record Delivery(AlertEvent event, int attempts) {}
