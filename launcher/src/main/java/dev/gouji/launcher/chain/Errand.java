package dev.gouji.launcher.chain;

import dev.gouji.launcher.document.DocumentFile;
import dev.gouji.launcher.document.FileType;
import dev.gouji.launcher.document.UnusablePathException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Sends files through the chain and waits for what becomes of them. */
public final class Errand {
    private static final int AT_A_TIME = 32;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Services services;
    private final Progress progress;

    /**
     * @param progress for people who watch
     */
    public Errand(Services services, Progress progress) {
        this.services = services;
        this.progress = progress;
    }

    /** Sends all files; the result when each one that was taken has its outcome. */
    public OutcomeTable run(List<DocumentFile> files) throws InterruptedException {
        Map<String, Delivery> answers = new ConcurrentHashMap<>();
        Courier courier = new Courier(
                services, AT_A_TIME, Clock.systemUTC(), delivery -> answers.put(delivery.source(), delivery));
        for (DocumentFile file : files) {
            try {
                courier.send(parcel(file));
            } catch (UnusablePathException e) {
                answers.put(file.source(), new Delivery.Rejected(file.source(), "-", e.getMessage()));
            }
        }
        courier.awaitAnswers();
        Set<String> accepted = answers.values().stream()
                .filter(Delivery.Accepted.class::isInstance)
                .map(answer -> ((Delivery.Accepted) answer).documentId())
                .collect(Collectors.toSet());
        progress.tell("已接收 taken: %d / %d".formatted(accepted.size(), files.size()));
        Map<String, Outcome> outcomes = new OutcomeWatch(services, PATIENCE)
                .await(accepted, done -> progress.count("已核对 checked", done, accepted.size()));
        return table(files, answers, outcomes);
    }

    private static Parcel parcel(DocumentFile file) throws UnusablePathException {
        String mediaType = FileType.mediaType(file.fileName()).orElse(FileType.UNKNOWN);
        return new Parcel(file.source(), file.fileName(), mediaType, file.content());
    }

    private OutcomeTable table(List<DocumentFile> files, Map<String, Delivery> answers, Map<String, Outcome> outcomes) {
        Map<String, ReportLine> reports = services.reports();
        List<OutcomeTable.Line> lines = new ArrayList<>();
        for (DocumentFile file : files) {
            Delivery answer = answers.get(file.source());
            lines.add(
                    switch (answer) {
                        case Delivery.Rejected rejected -> new OutcomeTable.Line(rejected, null, null);
                        case Delivery.Accepted accepted ->
                            new OutcomeTable.Line(
                                    accepted, outcomes.get(accepted.documentId()), reports.get(accepted.documentId()));
                    });
        }
        return new OutcomeTable(lines);
    }
}
