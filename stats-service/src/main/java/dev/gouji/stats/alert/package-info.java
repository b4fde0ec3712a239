/** What supervising offices are alerted to, how an alert comes and goes, and what people may do with it. */
package dev.gouji.stats.alert;
