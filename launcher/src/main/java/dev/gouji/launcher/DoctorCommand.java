package dev.gouji.launcher;

import dev.gouji.embedded.EmbeddedPostgres;
import dev.gouji.launcher.doctor.Examination;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "doctor",
        description = "本机缺什么、如何补上。 What is missing on this machine, and how to get it.",
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:一切就绪 all is well", "1:有缺项 something is missing"})
final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "run 要用的端口，默认 8080。 The port that run would use, by default 8080.")
    private int port = 8080;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Examination.Sign> signs = Examination.of(port, EmbeddedPostgres.obstacle());
        for (Examination.Sign sign : signs) {
            out.println("%s %s: %s".formatted(sign.isWell() ? "✓" : "✗", sign.subject(), sign.found()));
            if (!sign.isWell()) {
                out.println("  " + sign.cure());
            }
        }
        return signs.stream().allMatch(Examination.Sign::isWell) ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
