/** Whole lists as files for spreadsheets, written as their rows come in. Plain Java. */
package dev.gouji.stats.export;
