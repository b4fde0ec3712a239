package dev.gouji.images;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/**
 * A JDK of its own for the images, linked from the one that builds them: the cache of classes only fits the very JVM it was
 * made with, and a base image's is somebody else's.
 */
final class LinkedJava {
    /** One-step caches (JEP 514) begin with it. */
    private static final int NEEDED = 25;

    /** What the services load by name too: GB18030, DNS, EC keys, ZIP file systems, heap dumps for whoever is on duty. */
    private static final String MODULES = String.join(
            ",",
            "java.se",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.httpserver",
            "jdk.jfr",
            "jdk.localedata",
            "jdk.management",
            "jdk.naming.dns",
            "jdk.net",
            "jdk.jcmd",
            "jdk.unsupported",
            "jdk.xml.dom",
            "jdk.zipfs");

    private LinkedJava() {}

    /** Whether the running JDK can do it: some packages of it leave the modules out, or jlink. */
    static boolean canLink() {
        return Runtime.version().feature() >= NEEDED
                && ToolProvider.findFirst("jlink").map(LinkedJava::hasModules).orElse(false);
    }

    private static boolean hasModules(ToolProvider jlink) {
        if (Files.isDirectory(Path.of(System.getProperty("java.home"), "jmods"))) {
            return true;
        }
        StringWriter help = new StringWriter();
        PrintWriter writer = new PrintWriter(help);
        jlink.run(writer, writer, "--help");
        return help.toString().contains("run-time image enabled");
    }

    static void link(Path home) throws ImageException {
        if (!canLink()) {
            throw new ImageException(
                    "Images need a JDK %d or newer with jlink; this is %s in %s: point JAVA_HOME at one."
                            .formatted(NEEDED, Runtime.version(), System.getProperty("java.home")));
        }
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int exit = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(
                        writer,
                        writer,
                        "--add-modules",
                        MODULES,
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--include-locales=en,zh",
                        "--output",
                        home.toString());
        if (exit != 0) {
            throw new ImageException("jlink ended with %d: %s".formatted(exit, said));
        }
        try {
            Tree.settle(home);
        } catch (IOException e) {
            throw new ImageException("The linked JDK in %s cannot be read: %s".formatted(home, e), e);
        }
    }

    static Path program(Path home) {
        return home.resolve("bin/java");
    }
}
