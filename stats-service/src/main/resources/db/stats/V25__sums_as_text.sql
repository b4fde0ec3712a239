-- Sums and counts are added by the program, which writes them as PostgreSQL writes arrays; cast(sums as numeric[]) makes an array of
-- them. To take two arrays of two hundred numbers apart, add and sort them took ten times as long as writing the row.
alter table stats.rollup
    alter column sums type text using cast(sums as text),
    alter column counts type text using cast(counts as text);

-- Versions of the program from before have the server add, and may still be there.
create function stats.added(a text, b text) returns text
    language sql immutable parallel safe
    return cast(stats.added(cast(a as numeric[]), cast(b as numeric[])) as text);

-- The words of a report are too varied to be compressed: the server tried each time and kept them as they were.
alter table stats.report alter column words set storage external;
