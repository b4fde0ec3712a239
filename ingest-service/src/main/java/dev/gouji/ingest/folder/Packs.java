package dev.gouji.ingest.folder;

import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.upload.BatchFile;
import dev.gouji.ingest.upload.BatchIntake;
import dev.gouji.ingest.upload.FileKinds;
import dev.gouji.ingest.upload.Spooled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Files of the folder that hold several documents: they become batches. */
public final class Packs {
    private final BatchIntake batches;
    private final Path spool;

    /**
     * @param spool folder for a copy: what people put into a folder may change while it is read
     */
    public Packs(BatchIntake batches, Path spool) {
        this.batches = batches;
        this.spool = spool;
    }

    /** By content, as everywhere. */
    static boolean isPack(Path file) throws IOException {
        return FileKinds.of(file) != BatchFile.Kind.DOCUMENT;
    }

    /**
     * Accepts a file as a batch.
     *
     * @return its id
     * @throws IOException when the file cannot be read, or is still being written
     */
    CompletionStage<String> accept(Found.Document pack) throws IOException {
        Path copy = Files.createTempFile(spool, "folder", ".part");
        try {
            Files.copy(pack.file(), copy, StandardCopyOption.REPLACE_EXISTING);
            if (!FileStamp.of(Files.readAttributes(pack.file(), BasicFileAttributes.class))
                    .equals(pack.stamp())) {
                throw new IOException("changed while it was read: " + pack.relativePath());
            }
            Labels labels = new Labels(pack.sourceId(), null, null, null, null, null);
            String name = pack.file().getFileName().toString();
            return batches.accept(List.of(new Spooled(copy, name, null)), labels)
                    .thenApply(accepted -> accepted.batch().id());
        } finally {
            Files.delete(copy);
        }
    }
}
