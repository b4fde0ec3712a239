package dev.gouji.access.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.access.policy.Identity;
import dev.gouji.access.policy.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsersTest {
    private static final String ZHANG = "gouji_zhang";
    private static final String HASH = TokenHash.of(ZHANG).hex();

    @Test
    void knowsTheHolderOfAToken() {
        Users users = Users.parse("# 某市\n\n张科长 | %s | office:4104; auditor\n".formatted(HASH));
        Identity zhang = users.holder(ZHANG).orElseThrow();
        assertEquals("张科长", zhang.name());
        assertEquals(Set.of(Role.OFFICE, Role.AUDITOR), zhang.roles());
        assertEquals(Optional.empty(), users.holder("gouji_zhan"));
        assertEquals(Optional.empty(), users.holder(HASH), "the file itself opens nothing");
        assertEquals(Optional.empty(), users.holder(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张 | HASH",
                "张 | HASH | ",
                "张 | HASH | office",
                "张 | HASH | office:4104; root",
                " | HASH | system",
                "张 | gouji_zhang | system",
                "张 | abcd | system",
                "张 | HASH | system | more",
                "张 | HASH | system\n李 | HASH | auditor",
            })
    void refusesTheWholeFileForOneWrongLine(String text) {
        String file = "王 | %s | system\n".formatted(TokenHash.of("gouji_wang").hex()) + text.replace("HASH", HASH);
        WrongUsersException wrong = assertThrows(WrongUsersException.class, () -> Users.parse(file));
        assertTrue(wrong.getMessage().matches("GJ-810 .*第 [23] 行.*"), wrong.getMessage());
        assertTrue(!wrong.getMessage().contains(HASH), "a message goes into logs");
    }

    @Test
    void followsTheFileAndStaysWithWhatWasRight(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("users");
        AtomicLong clock = new AtomicLong();
        List<String> told = new ArrayList<>();
        write(file, "张 | %s | system".formatted(HASH), 1);
        UsersFile users = new UsersFile(file, clock::get, wrong -> told.add(wrong.getMessage()));
        write(file, "", 2);
        assertEquals(1, users.users().size(), "looked at a moment ago");
        clock.addAndGet(TimeUnit.SECONDS.toNanos(3));
        assertEquals(0, users.users().size());
        write(file, "张 | what", 3);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(3));
        assertEquals(0, users.users().size());
        assertEquals(1, told.size());
    }

    private static void write(Path file, String text, int second) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
    }
}
