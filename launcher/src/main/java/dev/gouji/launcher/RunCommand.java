package dev.gouji.launcher;

import dev.gouji.launcher.chain.Errand;
import dev.gouji.launcher.chain.OutcomeTable;
import dev.gouji.launcher.chain.Progress;
import dev.gouji.launcher.chain.Services;
import dev.gouji.launcher.document.DocumentFile;
import dev.gouji.launcher.document.DocumentFolders;
import dev.gouji.launcher.document.UnusablePathException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        description = {
            "在本机启动 Kafka、PostgreSQL 和四个服务，送入文件，列出结果，然后提供网页和接口，直到 Ctrl-C。",
            "Starts broker, database and services here, sends documents through, prints what became of them, then serves"
                    + " pages and API until Ctrl-C."
        },
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:完成 done", "2:无法完成 could not"})
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "文件或文件夹，默认 samples/。 Files or folders, by default samples/.")
    private List<String> paths = List.of();

    @Option(names = "--exit", description = "列出结果后结束。 End after the table.")
    private boolean exit;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "保留数据的目录；默认用临时目录，结束时删除。 Keep state there; by default in a temporary directory, deleted at the end.")
    private Path data;

    @Option(names = "--port", paramLabel = "PORT", description = "默认 8080。 By default 8080.")
    private int port = 8080;

    @Option(names = "--format", paramLabel = "FORMAT", description = "结果的格式：text 或 json。 Of the table: text or json.")
    private OutputFormat format = OutputFormat.text;

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        try {
            List<DocumentFile> files = DocumentFolders.under(paths.isEmpty() ? List.of(samples()) : paths);
            return Session.run(data, port, errors, (services, kept, progress) -> work(services, files, progress));
        } catch (UnusablePathException e) {
            errors.println(e.getMessage());
            return ExitCode.COULD_NOT;
        }
    }

    /** The script names the checkout; seen from inside of it the path is short. */
    private static String samples() {
        Path here = Path.of("").toAbsolutePath();
        Path samples = here.resolve(System.getProperty("gouji.root", "")).resolve("samples");
        return (samples.startsWith(here) ? here.relativize(samples) : samples).toString();
    }

    private int work(Services services, List<DocumentFile> files, Progress progress) throws InterruptedException {
        OutcomeTable table = new Errand(services, progress).run(files);
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case text -> table.text();
                    case json -> table.json();
                });
        out.flush();
        if (!exit) {
            progress.tell("网页与接口 pages and API: http://127.0.0.1:%d（Ctrl-C 结束 to end）".formatted(port));
            new CountDownLatch(1).await();
        }
        return ExitCode.DONE;
    }
}
