package dev.gouji.parse.isolate;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a child is started: the same Java, the same classes, a bounded heap, nothing of the parent's environment. */
final class ChildCommand {
    private static final List<String> KEPT =
            List.of("PATH", "LANG", "LC_ALL", "TESSDATA_PREFIX", "SystemRoot", "HOME", "OMP_THREAD_LIMIT");
    /** The runner of an application that was built with Quarkus: its classes are in folders beside it. */
    private static final String RUNNER = "quarkus-run.jar";

    private ChildCommand() {}

    /** The process that runs a class, not yet started; its temporary files go to the folder. */
    static ProcessBuilder of(String mainClass, Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx512m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.resolve("crash.log"),
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Djdk.xml.maxElementDepth=1000",
                "-Dlog4j2.StatusLogger.level=OFF"));
        command.addAll(List.of("-cp", classPath(System.getProperty("java.class.path")), mainClass));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        return builder;
    }

    /** The class path of this process, relative parts made absolute: the child works in another folder. */
    static String classPath(String own) {
        List<Path> entries = Stream.of(own.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
        if (entries.size() == 1 && entries.getFirst().endsWith(RUNNER)) {
            Path application = entries.getFirst().getParent();
            return Stream.of("app", "lib/main", "lib/boot", "quarkus")
                    .map(folder -> application.resolve(folder) + File.separator + "*")
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
