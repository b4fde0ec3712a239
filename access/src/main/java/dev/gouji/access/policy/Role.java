package dev.gouji.access.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody is to the office. The order is that of the columns in {@code matrix.txt}. {@link #wire()} is how it stands
 * in the file of users, in claims and in the record.
 */
public enum Role {
    /** Everybody who says nothing about himself. Never granted. */
    ANONYMOUS(Bounds.NONE),
    /** 研究者. */
    RESEARCHER(Bounds.NONE),
    /** 填报员 of one organ. */
    CLERK(Bounds.ORGAN),
    /** 部门管理员 of one organ. */
    ORGAN_ADMIN(Bounds.ORGAN),
    /** 政务公开办 of a county, a city, a province, or the country. */
    OFFICE(Bounds.DIVISION),
    /** 垂管系统主管 of one line of organs. */
    LINE(Bounds.KIND),
    /** 系统管理员. */
    SYSTEM(Bounds.NONE),
    /** 安全管理员. */
    SECURITY(Bounds.NONE),
    /** 审计员. */
    AUDITOR(Bounds.NONE),
    /** 服务账号: a program. */
    SERVICE(Bounds.NONE);

    /** What a grant of a role has to name. */
    public enum Bounds {
        /** Nothing: its rights do not depend on whose report it is. */
        NONE,
        /** An organ's key. */
        ORGAN,
        /** The first two, four or six digits of a division's code, or {@code *}. */
        DIVISION,
        /** A kind of organ, as {@code department.taxation}. */
        KIND
    }

    private final Bounds bounds;

    Role(Bounds bounds) {
        this.bounds = bounds;
    }

    /** What its grants have to name. */
    public Bounds bounds() {
        return bounds;
    }

    /** In small letters. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a word; empty when it is none that can be granted. */
    static Optional<Role> granted(String word) {
        return Arrays.stream(values())
                .filter(role -> role != ANONYMOUS && role.wire().equals(word))
                .findFirst();
    }
}
