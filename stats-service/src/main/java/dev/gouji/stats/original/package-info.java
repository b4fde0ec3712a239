/** An original document as words in tables and paragraphs, with one place marked. Nothing of its mark-up goes through. */
package dev.gouji.stats.original;
