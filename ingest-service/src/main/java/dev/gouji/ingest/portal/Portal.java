package dev.gouji.ingest.portal;

import dev.gouji.ingest.address.WebAddress;
import java.util.Objects;

/**
 * A place where annual reports are published, as it is configured.
 *
 * @param id of small letters, digits and hyphens; stable, part of the source id of each document
 * @param name for people
 * @param division six-digit division code of the organ, null when the portal lists several
 * @param organ whose reports it lists, null when it lists those of several
 * @param source where and how the list is read
 * @param access how its hosts may be visited, the usual way when null
 * @param enabled whether it is crawled, true when null
 * @param listName what the portal calls the list (栏目), as in 政府信息公开年报; null when nobody has said
 */
public record Portal(
        String id,
        String name,
        String division,
        String organ,
        ReportSource source,
        Access access,
        Boolean enabled,
        String listName) {
    private static final int NAME_MAX = 200;

    public Portal {
        access = Objects.requireNonNullElse(access, Access.USUAL);
        enabled = enabled == null || enabled;
        organ = organ == null || organ.isBlank() ? null : organ.strip();
        listName = listName == null || listName.isBlank() ? null : listName.strip();
        if (listName != null && listName.length() > NAME_MAX) {
            throw new WrongFieldException("list_name", listName, "栏目名称，至多 200 字", "a name of at most 200 characters");
        }
        if (id == null || !id.matches("[a-z0-9][a-z0-9-]{0,62}")) {
            throw new WrongFieldException(
                    "id", id, "小写字母、数字和连字符，至多 63 个", "small letters, digits and hyphens, at most 63");
        }
        if (name == null || name.isBlank() || name.length() > NAME_MAX) {
            throw new WrongFieldException("name", name, "门户名称，至多 200 字", "a name of at most 200 characters");
        }
        if (division != null && !division.matches("\\d{6}")) {
            throw new WrongFieldException("division", division, "六位行政区划代码，如 410404", "six digits, as in 410404");
        }
        if (organ != null && organ.length() > NAME_MAX) {
            throw new WrongFieldException("organ", organ, "机关名称，至多 200 字", "a name of at most 200 characters");
        }
        if (source == null) {
            throw new WrongFieldException(
                    "source", null, "含 kind 的对象，如 list-pages", "an object with a kind, as in list-pages");
        }
    }

    /** A portal whose list has no name that anybody knows. */
    public Portal(
            String id,
            String name,
            String division,
            String organ,
            ReportSource source,
            Access access,
            Boolean enabled) {
        this(id, name, division, organ, source, access, enabled, null);
    }

    /** A portal that is visited the usual way. */
    public Portal(String id, String name, String division, String organ, ReportSource source, boolean enabled) {
        this(id, name, division, organ, source, Access.USUAL, enabled);
    }

    /** Whether its lists may lead there: to their own hosts, and to those that the configuration names. */
    public boolean allows(WebAddress address) {
        return access.names(address)
                || source.entries().stream().anyMatch(entry -> entry.host().equals(address.host()));
    }

    /** The same, crawled no more. */
    public Portal disabled() {
        return new Portal(id, name, division, organ, source, access, false, listName);
    }
}
