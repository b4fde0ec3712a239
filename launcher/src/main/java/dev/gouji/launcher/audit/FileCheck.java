package dev.gouji.launcher.audit;

import dev.gouji.access.audit.Columns;
import dev.gouji.access.audit.Examination;
import dev.gouji.access.audit.Line;
import dev.gouji.access.audit.Verification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks at a record in files, without asking the service it came from. */
public final class FileCheck {
    private final List<Line> lines = new ArrayList<>();
    /** Rows with a number whose other columns no line can have, and which column that is. */
    private final TreeMap<Long, String> garbled = new TreeMap<>();

    private FileCheck() {}

    /**
     * What is to be said of files that hold one record together: its pages, in any order, even the same line twice.
     *
     * @param lastHash of the last line when somebody wrote it down, null otherwise
     * @throws UnreadableRecordException when one of them is no record at all
     */
    public static RecordReport of(List<Path> files, String lastHash) throws UnreadableRecordException {
        FileCheck check = new FileCheck();
        for (Path file : files) {
            check.add(file);
        }
        if (check.lines.isEmpty() && check.garbled.isEmpty()) {
            throw new UnreadableRecordException("文件里一行记录也没有。 The files have no line of a record.");
        }
        String source = files.stream().map(Path::toString).collect(Collectors.joining(", "));
        return RecordReport.of(source, check.verification(lastHash));
    }

    private void add(Path file) throws UnreadableRecordException {
        int row = 0;
        for (Map<String, String> texts : RecordFile.rows(file)) {
            row++;
            long number = number(file, row, texts.getOrDefault("number", ""));
            try {
                lines.add(Columns.line(texts));
            } catch (IllegalArgumentException e) {
                garbled.putIfAbsent(number, e.getMessage());
            }
        }
    }

    private static long number(Path file, int row, String text) throws UnreadableRecordException {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UnreadableRecordException(
                    "%1$s：第 %2$d 条没有行号，而是“%3$s”。 Row %2$d of %1$s has “%3$s” where its number should be."
                            .formatted(file, row, text));
        }
    }

    private Verification verification(String lastHash) {
        Examination examination = new Examination(lastHash);
        examination.look(lines.stream()
                .distinct()
                .sorted(Comparator.comparingLong(Line::number))
                .toList());
        Verification found = examination.result();
        // The examination misses a garbled line; that it is garbled says more. One before it goes first.
        if (garbled.isEmpty() || found.broken() != null && found.broken() < garbled.firstKey()) {
            return found;
        }
        return garbled(found, garbled.firstKey(), garbled.firstEntry().getValue());
    }

    private static Verification garbled(Verification found, long number, String column) {
        return new Verification(
                false,
                found.lines(),
                found.first(),
                found.last(),
                found.lastHash(),
                number,
                "第 %1$d 行：不是操作记录的内容（%2$s）。 Line %1$d: no line of a record says that (%2$s).".formatted(number, column));
    }
}
