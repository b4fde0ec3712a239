/** What an office sends to the organs about their findings, as documents. Plain Java. */
package dev.gouji.stats.notice;
