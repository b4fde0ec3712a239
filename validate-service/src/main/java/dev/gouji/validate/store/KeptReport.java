package dev.gouji.validate.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The row of a report that stands for its organ and year. Written by SQL, a batch at a time; read through this. */
@Entity
@Table(name = "report", schema = "validate")
@IdClass(KeptReport.Key.class)
class KeptReport {
    @Id
    @Column(name = "organ_key")
    String organKey;

    @Id
    @Column(name = "year")
    int year;

    @Column(name = "reading")
    byte[] reading;

    /** Organ and year. */
    record Key(String organKey, int year) implements Serializable {}
}
