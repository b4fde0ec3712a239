-- Lists of reports by most errors and by when they were received, a page at a time. The order by organ walks the primary key.
create index report_by_errors on stats.report ((-errors), newest_first, organ_key);
create index report_by_arrival on stats.report (received_at, organ_key, newest_first);
