package dev.gouji.validate.store;

import dev.gouji.contract.event.DocumentId;

/** An organ's key as the database can hold it: PostgreSQL refuses U+0000, and an index entry has a limit. */
final class OrganColumn {
    private static final int LENGTH_MAX = 300;

    private OrganColumn() {}

    /** Nearly always the key itself. */
    static String of(String organKey) {
        if (organKey.indexOf('\0') < 0 && organKey.length() <= LENGTH_MAX) {
            return organKey;
        }
        return "sha256:" + DocumentId.hash("organ", organKey);
    }
}
