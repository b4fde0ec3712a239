package dev.gouji.launcher;

import dev.gouji.launcher.check.CheckText;
import dev.gouji.launcher.check.DraftCheck;
import dev.gouji.launcher.check.RuleFiles;
import dev.gouji.launcher.document.DocumentFile;
import dev.gouji.launcher.document.UnusablePathException;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.draft.CheckJson;
import dev.gouji.validate.draft.CheckedDraft;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = {
            "核对年报草稿：不联网，不保存。 Check drafts of annual reports; nothing is sent or stored.",
            "同一机关多个年度的文件会相互核对。 Files of one organ over several years are checked across years."
        },
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:没有错误 no error findings", "1:有错误 error findings", "2:有文件无法读取 a file could not be read"})
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "网页、文本、Word、Excel、PDF 或它们的 ZIP。 Web pages, text, Word, Excel, PDF or a ZIP of these.")
    private List<String> files;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text（默认 default）或 json（见参考手册 see the reference）。")
    private OutputFormat format = OutputFormat.text;

    @Option(
            names = "--rules",
            paramLabel = "RULES",
            description = "本机关的规则文件（YAML 或 JSON），可多次给出。 Rules of your own (YAML or JSON); may be given again.")
    private List<String> ruleFiles = List.of();

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        RuleBook rules;
        try {
            rules = RuleFiles.book(ruleFiles);
        } catch (UnusablePathException e) {
            errors.println(e.getMessage());
            return ExitCode.COULD_NOT;
        }
        List<DraftCheck.Draft> drafts = new ArrayList<>();
        for (String file : files) {
            DocumentFile document = DocumentFile.named(file);
            try {
                drafts.add(DraftCheck.Draft.of(document, document.content()));
            } catch (UnusablePathException e) {
                errors.println(e.getMessage());
            }
        }
        List<CheckedDraft> checked = new DraftCheck(rules).check(drafts);
        for (CheckedDraft draft : checked) {
            if (draft instanceof CheckedDraft.Checked of) {
                of.verdict().faults().forEach(fault -> errors.println(of.source() + ": " + fault));
            }
        }
        print(checked, rules.version());
        return exitCode(checked, drafts.size() < files.size());
    }

    private void print(List<CheckedDraft> checked, String ruleBook) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case text -> out.print(CheckText.of(checked));
            case json -> CheckJson.write(checked, ruleBook, out::print);
        }
        out.flush();
    }

    private static int exitCode(List<CheckedDraft> checked, boolean missing) {
        boolean unread = missing || checked.stream().anyMatch(CheckedDraft.Refused.class::isInstance);
        if (unread) {
            return ExitCode.COULD_NOT;
        }
        boolean errors = checked.stream().anyMatch(draft -> draft instanceof CheckedDraft.Checked of && of.hasErrors());
        return errors ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
