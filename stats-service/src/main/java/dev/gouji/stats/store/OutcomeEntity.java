package dev.gouji.stats.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What became of a document, as it is read. Written in bulk by {@link ViewWriter}. */
@Entity(name = "Outcome")
@Immutable
@Table(schema = "stats", name = "outcome")
class OutcomeEntity {
    @Id
    long sequence;

    @Column(name = "document_id")
    String documentId;

    @Column(name = "source_id")
    String sourceId;

    String outcome;
    String organ;
    Integer year;
    String code;
    String message;
    String advice;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "read_at")
    Instant readAt;

    @Column(name = "checked_at")
    Instant checkedAt;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
