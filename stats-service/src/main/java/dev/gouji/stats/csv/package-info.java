/** Lists as CSV for spreadsheets. */
package dev.gouji.stats.csv;
