package dev.gouji.launcher.bench;

import dev.gouji.launcher.bench.GeneratedReports.Generated;
import dev.gouji.launcher.chain.AlertWatch;
import dev.gouji.launcher.chain.Courier;
import dev.gouji.launcher.chain.Delivery;
import dev.gouji.launcher.chain.Outcome;
import dev.gouji.launcher.chain.OutcomeWatch;
import dev.gouji.launcher.chain.Parcel;
import dev.gouji.launcher.chain.Progress;
import dev.gouji.launcher.chain.Services;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sends generated reports through the whole chain and measures how long that takes. */
public final class ChainBench {
    private static final int AT_A_TIME = 128;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Of which offices are alerted. */
    private static final int MISTAKE_EVERY = 10;

    private static final Duration ALERTED_WITHIN = Duration.ofSeconds(20);

    private final Services services;
    private final Order order;
    private final Progress progress;

    /**
     * What is to be measured.
     *
     * @param count reports
     * @param html pages of about 60 KB in place of flattened text
     * @param rate reports a second, on a schedule that waits for nobody; 0: as fast as they are answered
     * @param warmUp reports sent before those, as fast as they are answered: the compilers of a young JVM take a quarter
     *     of two cores for some minutes
     */
    public record Order(int count, boolean html, long seed, int rate, int warmUp) {
        public Order {
            if (count < 1 || rate < 0 || warmUp < 0) {
                throw new IllegalArgumentException(
                        "cannot measure %d reports at %d/s after %d".formatted(count, rate, warmUp));
            }
        }

        /** The report of an index. */
        Generated generated(GeneratedReports reports, int index) {
            return html ? reports.html(index) : reports.text(index);
        }
    }

    public ChainBench(Services services, Order order, Progress progress) {
        this.services = Objects.requireNonNull(services, "services is null");
        this.order = Objects.requireNonNull(order, "order is null");
        this.progress = Objects.requireNonNull(progress, "progress is null");
    }

    /**
     * Warms up, then measures.
     *
     * @param folder for the generated documents
     */
    public ChainFigures run(Path folder) throws InterruptedException {
        try (Spool spool = new Spool(folder.resolve("bench-%d.spool".formatted(System.nanoTime())));
                AlertWatch alerts = AlertWatch.open(services, Clock.systemUTC())) {
            progress.tell("生成文件 generating: %d + %d".formatted(order.count(), order.warmUp()));
            GeneratedReports reports = new GeneratedReports(order.seed(), MISTAKE_EVERY);
            for (int i = 0; i < order.count() + order.warmUp(); i++) {
                spool.add(order.generated(reports, i));
            }
            OutcomeWatch watch = new OutcomeWatch(services, PATIENCE);
            send(spool, order.count(), order.count() + order.warmUp(), 0, watch);
            progress.tell("已预热，开始测量 (warm, measuring)");
            long processor = Processor.nanos();
            Run run = send(spool, 0, order.count(), order.rate(), watch);
            double processorMillis = (Processor.nanos() - processor) / 1e6 / order.count();
            Memory memory = Memory.now();
            Map<String, Instant> alerted = alerts.await(mistaken(reports, spool, run), ALERTED_WITHIN);
            PureCost cost = PureCost.of(order, reports);
            return new ChainFigures(
                    order, spool.meanLength(), run.answers(), run.outcomes(), alerted, processorMillis, memory, cost);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> mistaken(GeneratedReports reports, Spool spool, Run run) {
        Set<String> sources = IntStream.range(0, order.count())
                .filter(reports::hasMistake)
                .mapToObj(index -> source(spool.get(index)))
                .collect(Collectors.toSet());
        return run.answers().values().stream()
                .filter(answer -> sources.contains(answer.source()))
                .map(Delivery.Accepted::documentId)
                .collect(Collectors.toSet());
    }

    private static String source(Generated document) {
        return "bench/" + document.fileName();
    }

    private record Run(Map<String, Delivery.Accepted> answers, Map<String, Outcome> outcomes) {}

    private Run send(Spool spool, int from, int to, int rate, OutcomeWatch watch) throws InterruptedException {
        Map<String, Delivery.Accepted> answers = new ConcurrentHashMap<>();
        Courier courier = new Courier(services, AT_A_TIME, Clock.systemUTC(), delivery -> {
            switch (delivery) {
                case Delivery.Accepted accepted -> answers.put(accepted.documentId(), accepted);
                case Delivery.Rejected rejected -> progress.tell(rejected.toString());
            }
        });
        long begin = System.nanoTime();
        for (int i = from; i < to; i++) {
            awaitTurn(begin, i - from, rate);
            Generated document = spool.get(i);
            courier.send(new Parcel(source(document), document.fileName(), document.mediaType(), document.content()));
            progress.count("已发送 sent", i - from + 1, to - from);
        }
        courier.awaitAnswers();
        Map<String, Outcome> outcomes =
                watch.await(answers.keySet(), done -> progress.count("已核对 checked", done, to - from));
        return new Run(answers, outcomes);
    }

    private static void awaitTurn(long begin, int before, int rate) throws InterruptedException {
        if (rate > 0) {
            TimeUnit.NANOSECONDS.sleep(begin + TimeUnit.SECONDS.toNanos(before) / rate - System.nanoTime());
        }
    }
}
