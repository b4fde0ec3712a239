package dev.gouji.validate.store;

import java.sql.SQLException;

/** The database refuses what it was given; it will refuse it again. */
public final class UnstorableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnstorableException(SQLException answer) {
        super("数据库拒绝该数据 the database refuses the data: SQLSTATE " + answer.getSQLState(), answer);
    }
}
