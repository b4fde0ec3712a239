package dev.gouji.launcher;

import dev.gouji.launcher.audit.RecordCheck;
import dev.gouji.launcher.audit.RecordReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "audit",
        description = {"操作记录：核验是否有人改过或删过。", "The record of changes: whether anybody altered it or took something out."},
        synopsisSubcommandLabel = "verify")
final class AuditCommand {
    private static final String ONE_MACHINE = "http://127.0.0.1:8080";

    @Spec
    private CommandSpec spec;

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "请每个服务核验其操作记录，并指出第一处缺失或改动。",
                "Has each service look at its record, and names the first line that is missing or was altered."
            },
            exitCodeListHeading = "%n退出码 Exit codes:%n",
            exitCodeList = {"0:完整 whole", "1:有缺失或改动 altered", "2:有服务无法核验 a service could not be asked"})
    int verify(
            @Parameters(
                            arity = "0..*",
                            paramLabel = "ADDRESS",
                            description =
                                    "服务地址，默认 http://127.0.0.1:8080（./gouji run）。 Of the services, by default that of ./gouji run.")
                    List<String> addresses,
            @Option(
                            names = "--token-file",
                            paramLabel = "FILE",
                            description =
                                    "审计员令牌所在文件，如 DIR/admin-token。 With the token of an auditor, as DIR/admin-token.",
                            required = true)
                    Path tokenFile,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            defaultValue = "text",
                            description = "text（默认 default）或 or json。")
                    OutputFormat format) {
        PrintWriter errors = spec.commandLine().getErr();
        try {
            String token = Files.readString(tokenFile).strip();
            RecordCheck check = new RecordCheck(token);
            List<RecordReport> reports = (addresses == null || addresses.isEmpty() ? List.of(ONE_MACHINE) : addresses)
                    .stream().map(URI::create).map(check::of).toList();
            print(reports, format);
            return exitCode(reports);
        } catch (IOException e) {
            errors.println("令牌文件无法读取：%1$s。 The file of the token cannot be read: %1$s.".formatted(tokenFile));
        } catch (IllegalArgumentException e) {
            errors.println(
                    "地址或令牌有误：%1$s。地址应如 http://host:8080。 Wrong address or token: %1$s. An address reads as http://host:8080."
                            .formatted(e.getMessage()));
        }
        return ExitCode.COULD_NOT;
    }

    private void print(List<RecordReport> reports, OutputFormat format) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case text -> reports.forEach(report -> out.println(report.text()));
            case json -> out.println(RecordReport.json(reports));
        }
        out.flush();
    }

    private static int exitCode(List<RecordReport> reports) {
        if (reports.stream().anyMatch(report -> report.verification() == null)) {
            return ExitCode.COULD_NOT;
        }
        return reports.stream().allMatch(report -> report.verification().whole()) ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
