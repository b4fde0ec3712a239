-- What is counted on pages and over the country is read from indexes alone, and what is missing from one row an organ.

-- The years of each organ's reports, and where the latest of them puts it. Written with the reports.
create table stats.organ_span (
    organ_key  text collate "C" primary key,
    organ_name text,
    division   text collate "C",
    first_year integer not null,
    last_year  integer not null,
    years      integer not null
);
insert into stats.organ_span (organ_key, organ_name, division, first_year, last_year, years)
select organ_key,
       (array_agg(organ_name order by year desc))[1],
       (array_agg(division order by year desc))[1],
       min(year),
       max(year),
       count(*)
from stats.report
where year > 0
group by organ_key;
-- As few as have gaps.
create index organ_span_with_gaps on stats.organ_span (division) where last_year - first_year >= years;

create or replace view stats.missing_report as
select s.organ_key, s.organ_name, s.division, y.year
from stats.organ_span s
cross join lateral generate_series(s.first_year, s.last_year) as y (year)
where s.last_year - s.first_year >= s.years
  and not exists (select from stats.report r where r.organ_key = s.organ_key and r.year = y.year)
  and not exists (select from stats.registered_organ o where o.organ_key = s.organ_key)
union
select d.organ_key, d.organ_name, d.division, d.year
from stats.due_report d
where not exists (
    select from stats.registered_organ o join stats.report r using (organ_key)
    where o.entry = d.entry and r.year = d.year);

-- With newest_first, which the index of the year begins with.
create or replace view stats.coverage as
select division,
       nullif(-newest_first, 0) as year,
       cast(sum(organs) as integer) as organs,
       cast(sum(unnamed) as integer) as unnamed,
       cast(sum(with_errors) as integer) as with_errors,
       cast(sum(late) as integer) as late,
       cast(sum(undated) as integer) as undated,
       cast(sum(missing) as integer) as missing,
       cast(sum(refused) as integer) as refused,
       newest_first
from (
    select division,
           newest_first,
           count(*) as organs,
           count(*) filter (where organ_name is null) as unnamed,
           count(*) filter (where errors > 0) as with_errors,
           count(*) filter (where newest_first < 0 and published_on > stats.deadline(organ_name, -newest_first)) as late,
           count(*) filter (where published_on is null) as undated,
           0 as missing,
           0 as refused
    from stats.report
    group by division, newest_first
    union all
    select division, -year, 0, 0, 0, 0, 0, count(*), 0
    from stats.missing_report
    group by division, year
    union all
    -- A document that is no report names no year.
    select division, 0, 0, 0, 0, 0, 0, 0, count(*)
    from stats.refusal
    group by division
) as part
group by division, newest_first;

create index report_coverage on stats.report (newest_first, division) include (organ_name, errors, published_on);
drop index stats.report_by_division;
create index report_by_division on stats.report (division, newest_first, organ_key)
    include (kind, level, form, errors, warnings, infos);

drop index stats.finding_by_division;
create index finding_by_division on stats.finding (division, newest_first, organ_key, ordinal) include (rule, severity);
create index finding_by_year_and_rule on stats.finding (newest_first, rule, severity, organ_key) include (division);
alter table stats.finding drop constraint finding_pkey;
alter table stats.finding add primary key (organ_key, year, id) include (rule);
-- What divisions are called is read off the reports of their governments.
create index report_of_governments on stats.report (division) include (organ_name)
    where kind = 'government' and organ_name like '%人民政府';
