package dev.gouji.access.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** The file of users as it is now: a line taken out of it takes effect within seconds, without a restart. */
public final class UsersFile {
    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(2).toNanos();

    private final Path file;
    private final LongSupplier nanos;
    private final Consumer<WrongUsersException> told;
    private FileTime read;
    private long looked;
    private Users users;

    /**
     * @param nanos the clock, as {@code System::nanoTime}
     * @param told of a file that was changed and is wrong: the users before the change stay
     * @throws WrongUsersException when it is wrong from the start
     */
    public UsersFile(Path file, LongSupplier nanos, Consumer<WrongUsersException> told) {
        this.file = Objects.requireNonNull(file, "file is null");
        this.nanos = nanos;
        this.told = told;
        this.looked = nanos.getAsLong();
        this.users = load();
    }

    /** Who is in it. */
    public synchronized Users users() {
        long now = nanos.getAsLong();
        if (now - looked >= LOOK_AGAIN_NANOS) {
            looked = now;
            try {
                if (!Files.getLastModifiedTime(file).equals(read)) {
                    users = load();
                }
            } catch (IOException e) {
                told.accept(unreadable(e));
            } catch (WrongUsersException e) {
                told.accept(e);
            }
        }
        return users;
    }

    private Users load() {
        try {
            read = Files.getLastModifiedTime(file);
            return Users.parse(Files.readString(file));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private WrongUsersException unreadable(IOException cause) {
        return new WrongUsersException("无法读取 " + file, "cannot be read: " + file, cause);
    }
}
