package dev.gouji.ingest.register;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.portal.WrongFieldException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * An organ that must publish a report each year.
 *
 * @param entry id of the entry, stable while its other members change; made of division and name when null
 * @param name in full
 * @param division six-digit code of the division that it serves
 * @param kind null when the register does not say
 * @param level null when the register does not say
 * @param parent organ that it belongs to, null when the register does not say
 * @param column address of the list that its reports stand in, null when unknown
 * @param fromYear first year that it must report on, null for as long as there have been reports
 * @param toYear last such year, null while it goes on
 */
public record RegisteredOrgan(
        String entry,
        String name,
        String division,
        OrganKind kind,
        OrganLevel level,
        String parent,
        String column,
        Integer fromYear,
        Integer toYear) {
    private static final int NAME_MAX = 200;
    private static final int ENTRY_CHARS = 24;
    private static final int YEAR_MIN = 2008;
    private static final int YEAR_MAX = 2100;

    public RegisteredOrgan {
        name = name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}\\p{Cc}]+", "");
        parent = parent == null || parent.isBlank() ? null : parent.strip();
        if (name.isEmpty() || name.length() > NAME_MAX) {
            throw new WrongFieldException("name", name, "机关全称，至多 200 字", "the organ's name, at most 200 characters");
        }
        if (division == null || !division.matches("\\d{6}")) {
            throw new WrongFieldException("division", division, "六位行政区划代码，如 410404", "six digits, as in 410404");
        }
        entry = entry == null || entry.isBlank() ? entryOf(division, name) : entry.strip();
        if (!entry.matches("[a-z0-9][a-z0-9-]{0,62}")) {
            throw new WrongFieldException(
                    "entry", entry, "小写字母、数字和连字符，至多 63 个", "small letters, digits and hyphens, at most 63");
        }
        if (parent != null && parent.length() > NAME_MAX) {
            throw new WrongFieldException("parent", parent, "上级机关名称，至多 200 字", "a name of at most 200 characters");
        }
        if (column != null && WebAddress.parse(column).isEmpty()) {
            throw new WrongFieldException("column", column, "http 或 https 地址", "an http or https address");
        }
        requireYear("from_year", fromYear);
        requireYear("to_year", toYear);
        if (fromYear != null && toYear != null && toYear < fromYear) {
            throw new WrongFieldException("to_year", toYear, "不早于起始年份 " + fromYear, "no year before " + fromYear);
        }
    }

    /** The same under an id that somebody chose. */
    public RegisteredOrgan under(String id) {
        return new RegisteredOrgan(id, name, division, kind, level, parent, column, fromYear, toYear);
    }

    private static String entryOf(String division, String name) {
        return DocumentId.sha256((division + ":" + name).getBytes(StandardCharsets.UTF_8))
                .substring(0, ENTRY_CHARS);
    }

    private static void requireYear(String field, Integer year) {
        if (year != null && (year < YEAR_MIN || year > YEAR_MAX)) {
            throw new WrongFieldException(field, year, "2008 至 2100 的年份", "a year from 2008 to 2100");
        }
    }
}
