package dev.gouji.launcher;

import dev.gouji.launcher.bench.ChainBench;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "bench",
        description = {
            "测量。NAME 为 chain（全链路）、views（视图与查询），或 JMH 基准测试名称的一部分，如 PageReading、TextReading、RuleBook。",
            "Measurements. NAME is chain, views, or part of the name of a JMH benchmark: PageReading, TextReading, RuleBook."
        },
        synopsisSubcommandLabel = "NAME",
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:完成 done", "2:无法完成 could not"})
final class BenchCommand {
    @Spec
    private CommandSpec spec;

    @Command(
            name = "chain",
            mixinStandardHelpOptions = true,
            description = {
                "全链路：送入自动生成的年报，量吞吐、时延、内存，并说明时间花在哪里。",
                "The whole chain: sends generated reports; throughput, latency, heap, and where the time goes."
            })
    int chain(
            @Option(
                            names = "--count",
                            defaultValue = "20000",
                            paramLabel = "N",
                            description = "报告份数，默认 ${DEFAULT-VALUE}。 Reports, by default ${DEFAULT-VALUE}.")
                    int count,
            @Option(names = "--html", description = "约 60 KB 的网页，而不是文本。 Pages of about 60 KB, not text.") boolean html,
            @Option(
                            names = "--seed",
                            defaultValue = "1",
                            paramLabel = "S",
                            description = "随机种子，默认 ${DEFAULT-VALUE}。 By default ${DEFAULT-VALUE}.")
                    long seed,
            @Option(
                            names = "--rate",
                            defaultValue = "0",
                            paramLabel = "R",
                            description = "每秒份数；0 为应答多快就送多快。 Reports a second; 0: as fast as they are answered.")
                    int rate,
            @Option(
                            names = "--warm-up",
                            defaultValue = "3000",
                            paramLabel = "W",
                            description =
                                    "先送而不计的份数，默认 ${DEFAULT-VALUE}。 Reports sent before, not measured; by default ${DEFAULT-VALUE}.")
                    int warmUp)
            throws IOException {
        PrintWriter errors = spec.commandLine().getErr();
        if (count < 1 || rate < 0 || warmUp < 0) {
            errors.println(
                    "--count 应为正整数，--rate、--warm-up 不得为负，实为 %1$d、%2$d、%3$d。 --count has to be positive, --rate and --warm-up not negative, found %1$d, %2$d, %3$d."
                            .formatted(count, rate, warmUp));
            return ExitCode.COULD_NOT;
        }
        ChainBench.Order order = new ChainBench.Order(count, html, seed, rate, warmUp);
        return Session.run(null, freePort(), errors, (services, data, progress) -> {
            PrintWriter out = spec.commandLine().getOut();
            out.print(new ChainBench(services, order, progress).run(data).text());
            out.flush();
            return ExitCode.DONE;
        });
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
