package dev.gouji.launcher;

import dev.gouji.access.identity.TokenHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The token of whoever runs everything on this machine; kept beside the data, for his eyes alone. */
final class AdminToken {
    private static final String FILE = "admin-token";

    private AdminToken() {}

    /**
     * The token of a data directory; drawn when there is none.
     *
     * @throws IOException when it can be neither read nor written
     */
    static String in(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        String token = TokenHash.newToken(new SecureRandom());
        // Made unreadable to others before there is anything to read.
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, token + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        return token;
    }
}
