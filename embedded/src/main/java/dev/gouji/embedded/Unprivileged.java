package dev.gouji.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How PostgreSQL's programs are started: they refuse to run as root, which is what one is in a container. In a user
 * namespace of their own they see another user and still may use root's files; where the system forbids that, they run
 * as nobody and the directory is given to nobody.
 */
enum Unprivileged {
    AS_WE_ARE(List.of()),
    IN_USER_NAMESPACE(List.of("unshare", "--user")),
    AS_NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /** The way that works here for a directory; one that belongs to nobody already stays with nobody. */
    static Unprivileged choose(Path directory) throws IOException {
        if (!isRoot()) {
            return AS_WE_ARE;
        }
        if (owner(directory) != NOBODY && IN_USER_NAMESPACE.works()) {
            return IN_USER_NAMESPACE;
        }
        if (AS_NOBODY.works()) {
            return AS_NOBODY;
        }
        throw new EmbeddedStartException(
                "PostgreSQL 不能以 root 身份运行，本机又不能使用 unshare 或 setpriv（util-linux）。请安装 util-linux，或以普通用户运行。"
                        + " PostgreSQL refuses to run as root, and neither unshare nor setpriv works here:"
                        + " install util-linux, or run as an ordinary user.");
    }

    static boolean isRoot() throws IOException {
        return Programs.run(List.of("id", "-u")).output().strip().equals(String.valueOf(ROOT));
    }

    private static int owner(Path directory) throws IOException {
        return (Integer) Files.getAttribute(directory, "unix:uid");
    }

    /** Whether this way can be gone on this machine at all. */
    boolean works() {
        try {
            return Programs.run(command("true")).succeeded();
        } catch (IOException e) {
            return false; // the program is not installed
        }
    }

    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(arguments));
        return command;
    }

    /** Lets the programs use what was created for them as root. */
    void own(Path directory) throws IOException {
        if (this == AS_NOBODY) {
            Programs.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, directory.toString()));
            if (!Programs.run(command("test", "-w", directory.toString())).succeeded()) {
                throw new EmbeddedStartException(
                        "本机不允许 unshare，而 nobody 用户进不了 %1$s。请换一个目录（如 /var/tmp 下），或以普通用户运行。 unshare is blocked here, and the user nobody cannot reach %1$s: name another directory, below /var/tmp for instance, or run as an ordinary user."
                                .formatted(directory));
            }
        }
    }
}
