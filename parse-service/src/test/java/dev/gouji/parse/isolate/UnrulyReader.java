package dev.gouji.parse.isolate;

import dev.gouji.parse.document.SlowWork;
import dev.gouji.parse.read.DocumentReader;
import dev.gouji.parse.read.Reading;
import dev.gouji.parse.read.ReadingPool;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A child that does what the name of the document says. */
public final class UnrulyReader {
    private UnrulyReader() {}

    public static void main(String[] arguments) throws InterruptedException, IOException {
        new ReaderProcess(UnrulyReader::read).run();
    }

    private static Reading read(ReadingPool.Work work) {
        System.out.println("a library says hello");
        switch (work.document().fileName()) {
            case "hang" -> sleep(Duration.ofHours(1));
            case "slow" -> {
                SlowWork.begins(Duration.ofSeconds(20));
                sleep(Duration.ofSeconds(3));
            }
            case "exit" -> Runtime.getRuntime().halt(9);
            case "fill" -> fill();
            case "fail" -> throw new IllegalStateException("a secret of the document");
            default -> {}
        }
        return new DocumentReader().read(work.document(), "无".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void fill() {
        List<byte[]> kept = new ArrayList<>();
        while (kept.size() < 1_000_000) {
            kept.add(new byte[16 * 1024 * 1024]);
        }
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
