package dev.gouji.stats;

/** A country's worth of reports, made within the database from the one that is there. */
final class Many {
    private Many() {}

    /** Copies of the only report: other organs, in divisions of a hundred organs, over the years from 2019 on. */
    static void reports(int count) {
        String columns = Views.rows("""
            select string_agg(column_name, ',' order by ordinal_position) from information_schema.columns
            where table_schema = 'stats' and table_name = 'report' and is_generated = 'NEVER'
            """);
        String values = columns.replace("organ_key", "'4104' || lpad((n / 500 % 100)::text, 2, '0') || ':局' || n / 5")
                .replace("organ_name", "'局' || n / 5")
                .replace("division", "'4104' || lpad((n / 500 % 100)::text, 2, '0')")
                .replace(",year,", ",2019 + n % 5,");
        Views.execute("insert into stats.report (%s) select %s from stats.report cross join generate_series(1, %d) n"
                .formatted(columns, values, count));
        Views.execute("analyze stats.report");
    }
}
