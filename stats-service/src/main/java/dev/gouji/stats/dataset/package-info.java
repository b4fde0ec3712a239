/** The data as files for research: one definition of the columns, from which files, codebook and metadata are made. Plain Java. */
package dev.gouji.stats.dataset;
