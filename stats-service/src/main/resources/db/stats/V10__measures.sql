-- What a report says on each concept and on both sides of each rate, in the order of the program's measures behind the cells;
-- null where it says nothing. Organs are compared by these without a look into their two hundred cells. Filled as reports are
-- written.
alter table stats.report add column measures numeric[];
create index report_of_peers on stats.report (year, kind, level);
