/**
 * A real Kafka broker inside this JVM and a real PostgreSQL as its child, for one machine and for tests. Needs neither
 * Docker nor anything installed. Knows nothing of reports.
 */
package dev.gouji.embedded;
