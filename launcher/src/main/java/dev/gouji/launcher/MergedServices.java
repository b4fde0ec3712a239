package dev.gouji.launcher;

import dev.gouji.launcher.chain.Services;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The four services as one Quarkus application in this JVM. */
final class MergedServices implements AutoCloseable {
    private static final Duration READY_WITHIN = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final long STOP_WITHIN_MILLIS = 15_000;

    private final Thread thread;
    private final CompletableFuture<Integer> ended;

    private MergedServices(Thread thread, CompletableFuture<Integer> ended) {
        this.thread = thread;
        this.ended = ended;
    }

    /** Says so at once when the port is taken, instead of after everything else has started. */
    static void requireFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            socket.setReuseAddress(true);
        } catch (IOException | IllegalArgumentException e) {
            throw new ServicesStartException(
                    "端口 %1$d 无法使用（%2$s）。请结束占用它的程序，或用 --port 另选端口。 Port %1$d cannot be used (%2$s): end the program that holds it, or choose another one with --port."
                            .formatted(port, e.getMessage()),
                    e);
        }
    }

    static MergedServices start() {
        CompletableFuture<Integer> ended = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    Quarkus.run(null, (code, failure) -> {
                        if (failure == null) {
                            ended.complete(code);
                        } else {
                            ended.completeExceptionally(failure);
                        }
                    });
                    ended.complete(0);
                },
                "services");
        thread.start();
        return new MergedServices(thread, ended);
    }

    /** Waits until every service says that it can work. */
    void awaitReady(Services services) throws InterruptedException {
        long giveUp = System.nanoTime() + READY_WITHIN.toNanos();
        while (!services.areReady()) {
            if (ended.isDone()) {
                throw notStarted(ended.handle((code, failure) -> failure).join());
            }
            if (System.nanoTime() > giveUp) {
                throw notStarted(null);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    private static ServicesStartException notStarted(Throwable cause) {
        String reason = cause == null ? "%d s".formatted(READY_WITHIN.toSeconds()) : String.valueOf(cause);
        return new ServicesStartException(
                "服务未能就绪（%1$s）。请查看日志文件。 The services did not get ready (%1$s): see the log file.".formatted(reason),
                cause);
    }

    /** Stops the services and waits for their end. */
    @Override
    public void close() {
        QuietLogs.whileStopping();
        Quarkus.asyncExit();
        try {
            thread.join(STOP_WITHIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
