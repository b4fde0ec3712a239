-- Whether an organ was in time is told by the first day on which any version of its report was published: who puts a corrected
-- version in the place of one that was in time is not late. Other versions are looked up only where the current one is late, or
-- without a day: all else is answered from the index.
create view stats.publication as
select r.newest_first,
       r.organ_key,
       r.organ_name,
       r.division,
       r.errors,
       r.published_on,
       stats.deadline(r.organ_name, -r.newest_first) as deadline,
       case when r.published_on <= stats.deadline(r.organ_name, -r.newest_first) then r.published_on
            else least(r.published_on, (
                select min(v.published_on) from stats.report_version v
                where v.organ_key = r.organ_key and v.year = -r.newest_first)) end as first_published_on
from stats.report r;

drop index stats.report_coverage;
create index report_coverage on stats.report (newest_first, division) include (organ_name, errors, published_on, organ_key);

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
           count(*) filter (where newest_first < 0 and first_published_on > deadline) as late,
           count(*) filter (where first_published_on is null) as undated,
           0 as missing,
           0 as refused
    from stats.publication
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

-- Each organ and year: in time, late, without a date, or missing; the day is that of the first publication.
create or replace view stats.organ_coverage as
select p.newest_first,
       p.organ_key,
       p.organ_name,
       p.division,
       -p.newest_first as year,
       case when p.first_published_on is null then 'undated'
            when p.first_published_on > p.deadline then 'late'
            else 'in_time' end as state,
       p.first_published_on as published_on,
       p.deadline,
       exists (select from stats.registered_organ o where o.organ_key = p.organ_key) as registered
from stats.publication p
where p.newest_first < 0
union all
select -m.year,
       m.organ_key,
       m.organ_name,
       m.division,
       m.year,
       'missing',
       null,
       stats.deadline(m.organ_name, m.year),
       exists (select from stats.registered_organ o where o.organ_key = m.organ_key)
from stats.missing_report m;
