/** The versions of a report, and what changed from one to the next. Plain Java. */
package dev.gouji.stats.version;
