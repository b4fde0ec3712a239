/** What the pages show, before any mark-up: the statutory tables laid out with their spans, notes, and words. */
package dev.gouji.stats.page;
