package dev.gouji.launcher;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Quarkus is only started by the commands that need the services. */
@QuarkusMain
@Command(
        name = "gouji",
        description = {"勾稽：核对政府信息公开工作年度报告。", "Gouji reads annual disclosure reports and checks their figures."},
        footer = {
            "",
            "  images  容器镜像 container images of the services",
            "  test    全部测试 all tests, as CI runs them",
            "",
            "每个命令都有 --help。 Every command has --help."
        },
        versionProvider = Versions.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RunCommand.class, CheckCommand.class, AuditCommand.class, BenchCommand.class, DoctorCommand.class
        })
public final class Gouji {
    private static final int HELP_COLUMNS = 110;

    private Gouji() {}

    /** Runs a command and ends the JVM with its exit code: see the commands. */
    public static void main(String[] arguments) {
        System.exit(commandLine(utf8(System.out), utf8(System.err)).execute(arguments));
    }

    /** The parser with all commands, writing where it is told. */
    static CommandLine commandLine(PrintWriter out, PrintWriter errors) {
        CommandLine line =
                new CommandLine(new Gouji()).setOut(out).setErr(errors).setUsageHelpWidth(HELP_COLUMNS);
        for (CommandLine each : line.getSubcommands().values()) {
            each.getCommandSpec().mixinStandardHelpOptions(true);
        }
        line.getCommandSpec().mixinStandardHelpOptions(true);
        CommandLine help =
                new CommandLine(new CommandLine.HelpCommand()).setOut(out).setErr(errors);
        help.getCommandSpec().usageMessage().description("显示帮助。 Show this help, or that of a COMMAND.");
        line.addSubcommand(help);
        return line;
    }

    /** Chinese must come out right wherever the output goes, also under LANG=C. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
