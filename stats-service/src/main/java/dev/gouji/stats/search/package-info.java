/** Search by words: pairs of characters for the index, queries of them, and where in a text the words stand. Plain Java. */
package dev.gouji.stats.search;
