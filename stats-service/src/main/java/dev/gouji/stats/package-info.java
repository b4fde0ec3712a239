/**
 * Checked reports and refusals become views, REST and pages. The classes here are the edges: messages, requests, pages.
 * What they need to know about figures, rows and tables is in the packages below, which know none of them.
 */
package dev.gouji.stats;
