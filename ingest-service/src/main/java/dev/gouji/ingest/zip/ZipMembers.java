package dev.gouji.ingest.zip;

import com.google.re2j.Pattern;
import dev.gouji.archive.zip.ZipDirectory;
import dev.gouji.ingest.intake.Submission;
import dev.gouji.ingest.pack.Member;
import dev.gouji.ingest.pack.Members;
import dev.gouji.ingest.pack.Names;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The members of a ZIP file. What is wrong with one member is told of it alone and the others go on; an archive with too
 * many members is refused as a whole. Nothing is written to disk, and what the file says of its own sizes is not believed.
 */
public final class ZipMembers implements Members {
    /** Members, folders not counted. */
    public static final int MEMBERS_MAX = 1_000;
    /** Of all members together. */
    public static final long UNPACKED_BYTES_MAX = 200L * 1024 * 1024;

    private static final long RATIO_MAX = 100;
    /** Small members may shrink as they like. */
    private static final long RATIO_FREE_BYTES = 1024 * 1024;

    private static final int PATH_CHARS_MAX = 500;
    /** What operating systems leave in archives without being asked. */
    private static final Pattern LITTER =
            Pattern.compile("(.*/)?(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\._[^/]*)");

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private final ZipDirectory directory;
    private final Map<String, Integer> timesNamed = new HashMap<>();
    private final Iterator<Member> members;
    private final int expected;
    private long unpacked;

    private ZipMembers(ZipDirectory directory, List<Member> only, long unpackedBefore) {
        this.directory = directory;
        this.unpacked = unpackedBefore;
        List<Member> all = directory == null ? only : listed();
        this.members = all.iterator();
        this.expected = all.size();
    }

    /**
     * Opens a file that is a ZIP of documents.
     *
     * @param name of the file, for what is told about it as a whole
     * @param unpackedBefore bytes that were unpacked when it was opened before and worked at
     * @throws IOException when its list of members cannot be read
     */
    public static ZipMembers open(Path file, String name, long unpackedBefore) throws IOException {
        try {
            ZipDirectory directory = ZipDirectory.open(Files.newByteChannel(file));
            int count = (int)
                    directory.entries().stream().filter(ZipMembers::isMember).count();
            if (count <= MEMBERS_MAX) {
                return new ZipMembers(directory, List.of(), unpackedBefore);
            }
            directory.close();
            return refused(name, Problems.archiveBeyond("成员数", "members", MEMBERS_MAX, count));
        } catch (ZipDirectory.DirectoryTooLargeException e) {
            return refused(name, Problems.oddArchive("成员目录过长", "its list of members is too long"));
        }
    }

    private static ZipMembers refused(String name, Problem problem) {
        return new ZipMembers(null, List.of(new Member.Refused(name, problem)), 0);
    }

    private List<Member> listed() {
        List<ZipArchiveEntry> entries =
                directory.entries().stream().filter(ZipMembers::isMember).toList();
        entries.forEach(entry -> timesNamed.merge(path(entry), 1, Integer::sum));
        List<Member> all = new ArrayList<>();
        for (ZipArchiveEntry entry : entries) {
            String path = path(entry);
            all.add(wrong(path, entry)
                    .<Member>map(problem -> new Member.Refused(Names.shown(path), problem))
                    .orElseGet(() -> new Member.Document(path, null, null, null, () -> read(entry))));
        }
        return all;
    }

    private static boolean isMember(ZipArchiveEntry entry) {
        String path = path(entry);
        return !entry.isDirectory()
                && !path.endsWith("/")
                && !LITTER.matcher(path).matches();
    }

    private static String path(ZipArchiveEntry entry) {
        return ZipDirectory.name(entry).replace('\\', '/');
    }

    /** What can be seen without unpacking. */
    private Optional<Problem> wrong(String path, ZipArchiveEntry entry) {
        if (path.isBlank() || path.length() > PATH_CHARS_MAX || !Names.isPrintable(path)) {
            return odd("成员名为空、过长或含控制字符", "a member's name is empty, too long or holds control characters");
        } else if (path.startsWith("/")
                || DRIVE.matcher(path).matches()
                || List.of(path.split("/")).contains("..")) {
            return odd("成员名指向压缩包之外", "a member's name leads outside of it");
        } else if (timesNamed.get(path) > 1) {
            return odd("成员重名，无法判断以哪一个为准", "several members have the same name, so which one is meant cannot be told");
        } else if (entry.isUnixSymlink()) {
            return odd("含符号链接", "it holds a symbolic link");
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(Problems.lockedMember());
        }
        return Optional.empty();
    }

    private static Optional<Problem> odd(String chinese, String english) {
        return Optional.of(Problems.oddArchive(chinese, english));
    }

    private byte[] read(ZipArchiveEntry entry) {
        byte[] content;
        refuseMore(unpacked + 1);
        try (InputStream in = directory.file().getInputStream(entry)) {
            if (in == null) {
                throw Problems.damagedMember().asException();
            }
            content = in.readNBytes(Submission.BYTES_MAX + 1);
        } catch (IOException | IllegalArgumentException e) {
            throw Problems.damagedMember().asException(e);
        }
        unpacked += content.length;
        refuseMore(unpacked);
        long ratio = content.length / Math.max(1, entry.getCompressedSize());
        if (content.length > RATIO_FREE_BYTES && ratio > RATIO_MAX) {
            throw Problems.archiveBeyond("压缩比", "the ratio of compression", RATIO_MAX, ratio)
                    .asException();
        }
        if (ZipKind.holdsDocuments(content)) {
            throw Problems.oddArchive("压缩包中又有压缩包", "it holds another archive").asException();
        }
        return content;
    }

    /** When everything is spent, the members behind are refused without being unpacked. */
    private static void refuseMore(long bytes) {
        if (bytes > UNPACKED_BYTES_MAX) {
            throw Problems.archiveBeyond("解压后字节数", "bytes when unpacked", UNPACKED_BYTES_MAX, bytes)
                    .asException();
        }
    }

    /** Bytes that were unpacked so far, those of earlier openings included. */
    public long unpacked() {
        return unpacked;
    }

    @Override
    public Optional<Member> next() {
        return members.hasNext() ? Optional.of(members.next()) : Optional.empty();
    }

    @Override
    public OptionalInt expected() {
        return OptionalInt.of(expected);
    }

    @Override
    public void close() throws IOException {
        if (directory != null) {
            directory.close();
        }
    }
}
