package dev.gouji.launcher;

import dev.gouji.launcher.check.RuleFiles;
import dev.gouji.launcher.document.UnusablePathException;
import dev.gouji.parse.read.DocumentReader;
import java.util.List;
import picocli.CommandLine.IVersionProvider;

/** What decides how a file is read and judged: two results can be compared where these agree. */
final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() throws UnusablePathException {
        return new String[] {
            "勾稽 gouji",
            "  规则 rule book  " + RuleFiles.book(List.of()).version(),
            "  识读 reader     " + DocumentReader.VERSION,
            "  Java           " + Runtime.version()
        };
    }
}
