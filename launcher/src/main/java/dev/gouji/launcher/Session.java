package dev.gouji.launcher;

import dev.gouji.embedded.EmbeddedStartException;
import dev.gouji.launcher.chain.ChainException;
import dev.gouji.launcher.chain.Progress;
import dev.gouji.launcher.chain.Services;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One stretch of work with everything running: from the data directory to a clean end, also after Ctrl-C. */
final class Session {
    private static final long END_WITHIN_SECONDS = 20;

    private final Path data;
    private final boolean keep;
    private final int port;
    private final PrintWriter errors;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean interrupted;
    private volatile int code = ExitCode.DONE;

    /** What is done while everything runs. */
    @FunctionalInterface
    interface Work {
        /** The exit code. */
        int on(Services services, Path data, Progress progress) throws InterruptedException;
    }

    private Session(Path data, boolean keep, int port, PrintWriter errors) {
        this.data = data;
        this.keep = keep;
        this.port = port;
        this.errors = errors;
    }

    /**
     * @param data kept between runs; null: a temporary one that is deleted at the end
     * @param errors told of what goes on and what goes wrong
     */
    static int run(Path data, int port, PrintWriter errors, Work work) {
        try {
            Path directory = data == null ? Files.createTempDirectory("gouji-") : Files.createDirectories(data);
            return new Session(directory.toAbsolutePath().normalize(), data != null, port, errors).run(work);
        } catch (IOException e) {
            errors.println("数据目录无法建立：%1$s。 The data directory cannot be created: %1$s.".formatted(e));
            return ExitCode.COULD_NOT;
        }
    }

    private int run(Work work) {
        Thread main = Thread.currentThread();
        Thread hook = new Thread(() -> end(main), "end");
        Runtime.getRuntime().addShutdownHook(hook);
        QuietLogs.beforeTheServices();
        Progress progress = new Progress(errors);
        progress.tell("数据目录 data directory: " + data);
        try {
            String token = AdminToken.in(data);
            progress.tell("管理员令牌 administrator token: %s (%s)".formatted(token, data.resolve("admin-token")));
            progress.tell("登录页面 sign in: http://127.0.0.1:%d/sign-in".formatted(port));
            code = whileRunning(token, progress, work);
        } catch (IOException e) {
            errors.println("管理员令牌无法保存：%1$s。 The administrator token cannot be kept: %1$s.".formatted(e));
            code = ExitCode.COULD_NOT;
        } catch (InterruptedException e) {
            interrupted = true; // Ctrl-C: the ordinary end of a run
        } catch (EmbeddedStartException | ServicesStartException | ChainException e) {
            report(e);
        } finally {
            delete();
            ended.countDown();
        }
        return code;
    }

    private int whileRunning(String token, Progress progress, Work work) throws InterruptedException {
        try (OneMachine machine = OneMachine.start(data, port, token, progress)) {
            return work.on(new Services(machine.address(), token), data, progress);
        }
    }

    private void report(RuntimeException failure) {
        if (!interrupted) {
            errors.println(failure.getMessage());
            errors.flush();
            code = ExitCode.COULD_NOT;
        }
    }

    /** Runs when the JVM is told to end: waits for the clean end and lets the exit code be that of the work. */
    private void end(Thread main) {
        if (ended.getCount() == 0) {
            return;
        }
        interrupted = true;
        QuietLogs.whileStopping();
        main.interrupt();
        try {
            ended.await(END_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(code);
    }

    private void delete() {
        if (keep) {
            return;
        }
        try (Stream<Path> files = Files.walk(data)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            errors.println("临时目录未能删净：%1$s。 The temporary directory %1$s could not be deleted.".formatted(data));
        }
    }
}
