package dev.gouji.ingest.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A document whose event the broker has acknowledged. */
@Entity
@Table(name = "document", schema = "ingest")
class PublishedDocument {
    @Id
    @Column(name = "document_id")
    String documentId;

    @Column(name = "source_id")
    String sourceId;

    String sha256;

    long size;

    @Column(name = "published_at")
    Instant publishedAt;
}
