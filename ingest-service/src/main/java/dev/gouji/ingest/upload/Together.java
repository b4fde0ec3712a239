package dev.gouji.ingest.upload;

import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.intake.Receipt;
import dev.gouji.ingest.intake.Submission;
import dev.gouji.ingest.pack.Member;
import dev.gouji.ingest.pack.Members;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.ProblemException;
import dev.gouji.ingest.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The members that go together: enough to share round trips, few enough to fit into memory. */
final class Together {
    private static final int MEMBERS_MAX = 64;
    private static final long BYTES_MAX = 16L * 1024 * 1024;
    /** A mistake of ours that comes back is told and not tried for ever. */
    private static final int DEFECT_ATTEMPTS_MAX = 5;

    private final DocumentIntake intake;
    private final Labels labels;
    private final List<String> names = new ArrayList<>();
    private final Map<Integer, Submission> waiting = new LinkedHashMap<>();
    private final Map<Integer, MemberResult> known = new LinkedHashMap<>();
    private long unpacked;
    private int attempts;

    Together(DocumentIntake intake, Labels labels) {
        this.intake = intake;
        this.labels = labels;
    }

    /**
     * Takes the next members out of a file, and forgets those before.
     *
     * @param source of the file
     * @return whether these are the last
     */
    boolean fill(Members members, String source, BatchFile.Kind kind) throws IOException {
        names.clear();
        waiting.clear();
        known.clear();
        unpacked = 0;
        attempts = 0;
        while (names.size() < MEMBERS_MAX && unpacked < BYTES_MAX) {
            Optional<Member> next = members.next();
            if (next.isEmpty()) {
                return true;
            }
            int place = names.size();
            names.add(next.get().name());
            switch (next.get()) {
                case Member.Refused refused ->
                    known.put(place, MemberResult.Refused.of(refused.name(), refused.problem()));
                case Member.Document document -> unpack(place, document, source, kind);
            }
        }
        return false;
    }

    private void unpack(int place, Member.Document document, String source, BatchFile.Kind kind) throws IOException {
        try {
            byte[] content = document.content().read();
            unpacked += content.length;
            waiting.put(
                    place,
                    new Submission(
                            content, labels(document, source, kind), document.mediaType(), document.receivedAt()));
        } catch (ProblemException e) {
            known.put(place, MemberResult.Refused.of(document.name(), e.problem()));
        }
    }

    private Labels labels(Member.Document document, String source, BatchFile.Kind kind) {
        String id = kind == BatchFile.Kind.DOCUMENT ? source : source + "!/" + document.name();
        String url = document.url() == null ? labels.url() : document.url();
        return new Labels(id, url, labels.publishedOn(), labels.organ(), labels.division(), null)
                .orFileName(document.name());
    }

    /** Bytes of these members. */
    long unpacked() {
        return unpacked;
    }

    /** How often they were sent on. */
    int attempts() {
        return attempts;
    }

    /**
     * Sends on those that have no result yet, and waits for all of them.
     *
     * @param results gets the results in order when every member has one
     * @return the code of what is away, for as long as something is
     */
    Optional<String> take(List<MemberResult> results) {
        attempts++;
        Map<Integer, CompletableFuture<Receipt>> sent = new LinkedHashMap<>();
        waiting.forEach(
                (place, submission) -> sent.put(place, intake.take(submission).toCompletableFuture()));
        Optional<String> away = Optional.empty();
        for (Map.Entry<Integer, CompletableFuture<Receipt>> each : sent.entrySet()) {
            Problem problem = settle(each.getKey(), each.getValue());
            if (problem != null) {
                away = Optional.of(problem.code());
            }
        }
        if (away.isEmpty()) {
            for (int place = 0; place < names.size(); place++) {
                results.add(known.get(place));
            }
        }
        return away;
    }

    /** What is away and keeps this member waiting; null when it has its result. */
    private Problem settle(int place, CompletableFuture<Receipt> sent) {
        try {
            known.put(place, new MemberResult.Taken(names.get(place), sent.join()));
        } catch (RuntimeException e) {
            Problem problem = ProblemException.in(e);
            boolean isDefect = problem.equals(Problems.defect());
            if (problem.isTemporary() && !(isDefect && attempts > DEFECT_ATTEMPTS_MAX)) {
                return problem;
            }
            known.put(place, MemberResult.Refused.of(names.get(place), problem));
        }
        waiting.remove(place);
        return null;
    }
}
