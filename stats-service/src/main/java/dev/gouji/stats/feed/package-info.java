/** Alerts for feed readers and for those who listen: Atom, JSON Feed, server-sent events. */
package dev.gouji.stats.feed;
