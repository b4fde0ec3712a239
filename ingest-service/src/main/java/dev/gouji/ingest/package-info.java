/** Uploads and folders become raw documents: the edges of the service (HTTP, Kafka, configuration). */
package dev.gouji.ingest;
