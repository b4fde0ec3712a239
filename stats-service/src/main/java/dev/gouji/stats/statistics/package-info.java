/** Sums, rates and series over reports: what is measured, and how measurements add up. Plain Java. */
package dev.gouji.stats.statistics;
