/** Telling others of alerts: what is sent to whom, how it is signed, when it is tried again. Sends nothing itself. */
package dev.gouji.stats.push;
