package dev.gouji.endtoend;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The source tree these tests were built from, which the build names in GOUJI_ROOT. */
public final class Checkout {
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", "data", ".idea", ".mvn");

    private Checkout() {}

    /** The folder of the checkout. */
    public static Path root() {
        String root = System.getenv("GOUJI_ROOT");
        if (root == null) {
            throw new IllegalStateException(
                    "GOUJI_ROOT is not set: expected the folder of the checkout. Run the tests with ./mvnw verify.");
        }
        return Path.of(root);
    }

    /** Every file whose name ends so, without build output. */
    static List<Path> files(String... endings) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                for (String ending : endings) {
                    if (file.getFileName().toString().endsWith(ending)) {
                        files.add(file);
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    /** Java files that are shipped, without package-info. */
    static List<Path> mainJava() throws IOException {
        return files(".java").stream()
                .filter(file -> name(file).contains("/src/main/java/"))
                .filter(file -> !name(file).endsWith("package-info.java"))
                .toList();
    }

    /** From the root, with slashes. */
    static String name(Path file) {
        return root().relativize(file).toString().replace('\\', '/');
    }
}
