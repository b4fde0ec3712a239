package dev.gouji.launcher;

import dev.gouji.launcher.audit.FileCheck;
import dev.gouji.launcher.audit.RecordCheck;
import dev.gouji.launcher.audit.RecordExport;
import dev.gouji.launcher.audit.RecordReport;
import dev.gouji.launcher.audit.UnreadableRecordException;
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
        description = {
            "操作记录：核验是否有人改过或删过；导出成文件，离线核验。",
            "The record of changes: whether anybody altered it or took something out; taken out as a file that can be verified offline."
        },
        synopsisSubcommandLabel = "(verify | export)")
final class AuditCommand {
    private static final String ONE_MACHINE = "http://127.0.0.1:8080";

    @Spec
    private CommandSpec spec;

    /** Something to be done with records, which may be out of reach. */
    private interface Task {
        List<RecordReport> reports() throws IOException, UnreadableRecordException;
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "请每个服务核验其操作记录，或以 --file 核验导出的文件（不联网），并指出第一处缺失或改动。",
                "Has each service look at its record, or with --file looks at files that were taken out of one (offline), and names the first line that is missing or was altered."
            },
            exitCodeListHeading = "%n退出码 Exit codes:%n",
            exitCodeList = {
                "0:完整 whole",
                "1:有缺失或改动 altered",
                "2:有服务或文件无法核验 a service could not be asked, or a file not be read"
            })
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
                                    "审计员令牌所在文件，如 DIR/admin-token；核验文件时不需要。 With the token of an auditor, as DIR/admin-token; not for files.")
                    Path tokenFile,
            @Option(
                            names = "--file",
                            paramLabel = "FILE",
                            description =
                                    "导出的操作记录（CSV 或 JSON）；一份记录分成几个文件的，逐一列出。 A record that was taken out, CSV or JSON; each of its parts when it is in several.")
                    List<Path> files,
            @Option(
                            names = "--last-hash",
                            paramLabel = "HASH",
                            description =
                                    "另处抄下的末行散列，用以发现文件末尾被删。 The hash of the last line as it was written down elsewhere; shows that lines were taken from the end of a file.")
                    String lastHash,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            defaultValue = "text",
                            description = "text（默认 default）或 or json。")
                    OutputFormat format) {
        if (files != null && addresses != null || files == null && (tokenFile == null || lastHash != null)) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "核验服务要有 --token-file，核验文件用 --file（可加 --last-hash），不能同时。 Services need --token-file, files --file (and perhaps --last-hash); not both at once.");
            return ExitCode.COULD_NOT;
        }
        return done(format, () -> files != null ? List.of(FileCheck.of(files, lastHash)) : asked(addresses, tokenFile));
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = {
                "把一个服务的全部操作记录导出成 CSV 文件，并当场核验这份文件。",
                "Takes the whole record out of a service as a file of CSV, and verifies the file at once."
            },
            exitCodeListHeading = "%n退出码 Exit codes:%n",
            exitCodeList = {"0:完整 whole", "1:有缺失或改动 altered", "2:无法导出 it could not be taken out"})
    int export(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "ADDRESS",
                            defaultValue = ONE_MACHINE,
                            description = "服务地址，默认 default ${DEFAULT-VALUE}。")
                    String address,
            @Option(
                            names = "--token-file",
                            paramLabel = "FILE",
                            description = "审计员令牌所在文件。 With the token of an auditor.",
                            required = true)
                    Path tokenFile,
            @Option(
                            names = "--to",
                            paramLabel = "FILE",
                            description = "写到哪个文件，已有则替换。 The file to write, replaced when it is there.",
                            required = true)
                    Path file) {
        return done(OutputFormat.text, () -> {
            new RecordExport(Files.readString(tokenFile).strip()).of(URI.create(address), file);
            return List.of(FileCheck.of(List.of(file), null));
        });
    }

    private static List<RecordReport> asked(List<String> addresses, Path tokenFile) throws IOException {
        RecordCheck check = new RecordCheck(Files.readString(tokenFile).strip());
        return (addresses == null ? List.of(ONE_MACHINE) : addresses)
                .stream().map(URI::create).map(check::of).toList();
    }

    private int done(OutputFormat format, Task task) {
        PrintWriter errors = spec.commandLine().getErr();
        try {
            List<RecordReport> reports = task.reports();
            print(reports, format);
            return exitCode(reports);
        } catch (UnreadableRecordException e) {
            errors.println("操作记录无法读取 The record cannot be read: %s".formatted(e.getMessage()));
        } catch (IOException e) {
            errors.println("文件无法读写：%1$s。 A file cannot be read or written: %1$s.".formatted(e.getMessage()));
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
