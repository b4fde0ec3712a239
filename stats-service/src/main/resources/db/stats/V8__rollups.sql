-- Sums over the current reports on a year, by the first digits of the division: none (the country), two (a province), four
-- (a city); a county is summed when somebody asks. Kept in step with stats.report in one transaction, by difference.
create table stats.rollup (
    prefix  text collate "C" not null,
    year    integer not null,
    form    text collate "C" not null,
    kind    text collate "C" not null,
    level   text collate "C" not null,
    reports integer not null,
    -- In the order of the program's measures: cells, concepts, both sides of each rate.
    sums    numeric[] not null,
    -- Over how many reports each sum goes.
    counts  integer[] not null,
    primary key (prefix, year, form, kind, level)
);

create function stats.added(a numeric[], b numeric[]) returns numeric[]
    language sql immutable parallel safe
    return array(select x.a + x.b from unnest(a, b) with ordinality as x (a, b, line) order by x.line);

create function stats.added(a integer[], b integer[]) returns integer[]
    language sql immutable parallel safe
    return array(select x.a + x.b from unnest(a, b) with ordinality as x (a, b, line) order by x.line);
