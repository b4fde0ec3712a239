package dev.gouji.validate.store;

import dev.gouji.validate.likeness.Fingerprint;
import dev.gouji.validate.likeness.Signature;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The fingerprints of the reports that stand for a year. One statement a batch to find, two to keep, whatever its size.
 * To be called from worker threads only.
 */
@ApplicationScoped
public class Fingerprints {
    /** Of one band: texts that hundreds of organs share are a template, and a few of them say so as well as all. */
    private static final int FOUND_A_BAND = 20;

    /** Of a batch of usual size PostgreSQL expects no less than of one report, and so keeps one plan for both. */
    private static final String FIND = """
            select report.document_id, report.organ_key, report.document_organ, report.year, report.figures,
                   encode(report.signature, 'base64') as signature
              from (select distinct found.organ_key, wanted.year
                      from unnest(cast(:years as int[]), cast(:numbers as int[]), cast(:bands as bigint[]))
                           as wanted (year, number, value)
                      cross join lateral (
                           select organ_key from validate.band
                            where band.year = wanted.year and band.number = wanted.number and band.value = wanted.value
                            order by organ_key limit %d) found) candidate
              join validate.report using (organ_key, year)
             where report.document_organ is not null
            """.formatted(FOUND_A_BAND);

    private static final String FORGET = """
            delete from validate.band
             using unnest(cast(:organKeys as text[]), cast(:years as int[]), cast(:documents as text[]))
                   as fresh (organ_key, year, document_id)
              join validate.report using (organ_key, year, document_id)
             where band.organ_key = fresh.organ_key and band.year = fresh.year
            """;

    private static final String REMEMBER = """
            insert into validate.band (year, number, value, organ_key)
            select fresh.year, fresh.number, fresh.value, fresh.organ_key
              from unnest(cast(:organKeys as text[]), cast(:years as int[]), cast(:documents as text[]),
                          cast(:numbers as int[]), cast(:bands as bigint[]))
                   as fresh (organ_key, year, document_id, number, value)
              join validate.report using (organ_key, year, document_id)
            on conflict do nothing
            """;

    private final Mutiny.SessionFactory sessions;

    Fingerprints(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    private record Band(Fingerprint of, int number, long value) {}

    /** Those kept that may resemble one of these. */
    public List<Fingerprint> like(Collection<Fingerprint> fingerprints) {
        List<Band> bands = bands(fingerprints);
        if (bands.isEmpty()) {
            return List.of();
        }
        return Waiting.on(() -> sessions.withStatelessSession(session -> session.createNativeQuery(FIND, Tuple.class)
                        .setParameter("years", array(bands, band -> band.of().year(), new Integer[0]))
                        .setParameter("numbers", array(bands, Band::number, new Integer[0]))
                        .setParameter("bands", array(bands, Band::value, new Long[0]))
                        .getResultList()))
                .stream()
                .map(Fingerprints::fingerprint)
                .toList();
    }

    /** Keeps the bands of those whose documents stand for their year; the reports themselves are kept before. */
    static Uni<Integer> keep(Mutiny.StatelessSession session, Collection<Fingerprint> fingerprints) {
        List<Fingerprint> fresh = List.copyOf(fingerprints);
        return fresh.isEmpty()
                ? Uni.createFrom().item(0)
                : forget(session, fresh).chain(done -> remember(session, bands(fresh)));
    }

    private static Uni<Integer> forget(Mutiny.StatelessSession session, List<Fingerprint> fresh) {
        return session.createNativeQuery(FORGET)
                .setParameter("organKeys", array(fresh, Fingerprints::key, new String[0]))
                .setParameter("years", array(fresh, Fingerprint::year, new Integer[0]))
                .setParameter("documents", array(fresh, Fingerprint::documentId, new String[0]))
                .executeUpdate();
    }

    private static Uni<Integer> remember(Mutiny.StatelessSession session, List<Band> bands) {
        return session.createNativeQuery(REMEMBER)
                .setParameter("organKeys", array(bands, band -> key(band.of()), new String[0]))
                .setParameter("years", array(bands, band -> band.of().year(), new Integer[0]))
                .setParameter("documents", array(bands, band -> band.of().documentId(), new String[0]))
                .setParameter("numbers", array(bands, Band::number, new Integer[0]))
                .setParameter("bands", array(bands, Band::value, new Long[0]))
                .executeUpdate();
    }

    private static List<Band> bands(Collection<Fingerprint> fingerprints) {
        List<Band> bands = new ArrayList<>();
        for (Fingerprint fingerprint : fingerprints) {
            fingerprint.bands().forEach(band -> bands.add(new Band(fingerprint, band.number(), band.value())));
        }
        return bands;
    }

    private static Fingerprint fingerprint(Tuple row) {
        String signature = row.get("signature", String.class);
        return new Fingerprint(
                row.get("document_id", String.class),
                row.get("organ_key", String.class),
                row.get("document_organ", String.class),
                row.get("year", Integer.class),
                Optional.ofNullable(row.get("figures", String.class)),
                Optional.ofNullable(signature)
                        .map(text -> Signature.unpack(Base64.getMimeDecoder().decode(text))));
    }

    private static String key(Fingerprint fingerprint) {
        return OrganColumn.of(fingerprint.organKey());
    }

    static String base64(Signature signature) {
        return Base64.getEncoder().encodeToString(signature.packed());
    }

    private static <F, T> T[] array(List<F> items, Function<F, T> value, T[] type) {
        return items.stream().map(value).toList().toArray(type);
    }
}
