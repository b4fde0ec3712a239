package dev.gouji.parse.decode.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * The OCR program, run as a process of its own for many pictures at once. It is optional: {@link #isInstalled} tells.
 * Source of the output format: tesseract(1), section "tsv".
 */
final class Tesseract {
    private static final String PROGRAM = "tesseract";
    private static final String CHINESE = "chi_sim";
    private static final int SECONDS_TO_ANSWER = 10;

    private Tesseract() {}

    /** How a picture is to be taken. */
    enum Layout {
        BLOCK(6),
        LINE(7);

        private final int mode;

        Layout(int mode) {
            this.mode = mode;
        }
    }

    /** Which characters can stand in a picture. */
    enum Alphabet {
        CHINESE,
        FIGURES
    }

    private static final class Installed {
        private static final boolean YES = answers();

        private static boolean answers() {
            try {
                Process process = new ProcessBuilder(PROGRAM, "--list-langs")
                        .redirectErrorStream(true)
                        .start();
                process.getOutputStream().close();
                if (!process.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    return false;
                }
                String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return answer.lines().anyMatch(line -> line.strip().equals(Tesseract.CHINESE));
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /** Whether the program and its Chinese model are there. */
    static boolean isInstalled() {
        return Installed.YES;
    }

    /**
     * Recognises pictures, each for itself.
     *
     * @param seconds after which the program is killed
     * @return for each picture its words, from left to right and from top to bottom
     */
    static List<List<Word>> read(List<BufferedImage> pictures, Layout layout, Alphabet alphabet, long seconds) {
        if (pictures.isEmpty()) {
            return List.of();
        }
        try {
            Path folder = Files.createTempDirectory("gouji-ocr");
            try {
                List<String> names = new ArrayList<>();
                for (BufferedImage picture : pictures) {
                    Path file = folder.resolve(names.size() + ".bmp");
                    ImageIO.write(picture, "bmp", file.toFile());
                    names.add(file.toString());
                }
                Path list = Files.write(folder.resolve("pictures.txt"), names);
                run(command(list, folder.resolve("words"), layout, alphabet), seconds);
                return Word.parse(Files.readAllLines(folder.resolve("words.tsv")), pictures.size());
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path list, Path output, Layout layout, Alphabet alphabet) {
        List<String> command = new ArrayList<>(
                List.of(PROGRAM, list.toString(), output.toString(), "--dpi", Integer.toString(Picture.DPI), "--psm"));
        command.add(Integer.toString(layout.mode));
        switch (alphabet) {
            case CHINESE -> command.addAll(List.of("-l", CHINESE));
            case FIGURES -> command.addAll(List.of("-l", "eng", "-c", "tessedit_char_whitelist=0123456789.-/"));
        }
        command.add("tsv");
        return command;
    }

    private static void run(List<String> command, long seconds) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IOException("the OCR program was stopped after %d s".formatted(seconds));
            }
            if (process.exitValue() != 0) {
                throw new IOException("the OCR program ended with code " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the OCR program ran", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
