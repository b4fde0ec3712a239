-- Sums and counts are added by the program, which writes them as PostgreSQL writes arrays; cast(sums as numeric[]) makes an array of
-- them. To take two arrays of two hundred numbers apart, add and sort them was a third of the server's work in a rebuild.
alter table stats.rollup
    alter column sums type text using cast(sums as text),
    alter column counts type text using cast(counts as text);
drop function stats.added(numeric[], numeric[]);
drop function stats.added(integer[], integer[]);

-- The words of a report are too varied to be compressed: the server tried each time and kept them as they were.
alter table stats.report alter column words set storage external;
