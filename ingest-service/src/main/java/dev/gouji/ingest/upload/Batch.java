package dev.gouji.ingest.upload;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.ingest.intake.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Files that were sent together. Its id is a function of what was sent, so sending it twice is sending it once.
 *
 * @param labels for all its documents; the source, when there is one, is where their own sources begin
 */
public record Batch(String id, List<BatchFile> files, Labels labels) {
    private static final int ID_CHARS = 32;

    public Batch {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(labels, "labels is null");
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a batch without a file");
        }
    }

    public static Batch of(List<BatchFile> files, Labels labels) {
        List<String> parts = new ArrayList<>(List.of("batch", String.valueOf(labels)));
        files.forEach(file -> parts.addAll(List.of(file.name(), file.sha256())));
        String id = DocumentId.hash(parts.toArray(String[]::new)).substring(0, ID_CHARS);
        return new Batch(id, files, labels);
    }

    /** Whether a text can be the id of a batch. */
    public static boolean isId(String text) {
        return text.length() == ID_CHARS && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 'g');
    }

    /** For people: the name of its only file, or of the first and how many more. */
    public String name() {
        String first = files.getFirst().name();
        return files.size() == 1 ? first : "%s（等 %d 个文件）".formatted(first, files.size());
    }

    /** Under which source the documents of a file are kept. */
    String sourceOf(BatchFile file) {
        if (labels.source() == null) {
            return "upload/" + file.name();
        }
        return files.size() == 1 ? labels.source() : labels.source() + "/" + file.name();
    }
}
