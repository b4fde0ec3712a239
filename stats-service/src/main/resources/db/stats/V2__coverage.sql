-- Who published, who was late, who is missing: by division (null: unknown) and year (null: unknown).

-- Article 49 of the regulation (令711): departments by 31 January, governments by 31 March of the next year. An organ
-- without a name may be either, so that only the later date can be held against it.
create function stats.deadline(organ_name text, year integer) returns date
    language sql immutable parallel safe
    return case when organ_name is null or organ_name like '%人民政府'
                then make_date(year + 1, 3, 31)
                else make_date(year + 1, 1, 31) end;

-- Years between an organ's first and latest known one for which there is no report. The organ counts where its latest
-- report puts it.
create view stats.missing_report as
with span as (
    select organ_key,
           min(year) as first_year,
           max(year) as last_year,
           (array_agg(division order by year desc))[1] as division,
           (array_agg(organ_name order by year desc))[1] as organ_name
    from stats.report
    where year > 0
    group by organ_key
    having max(year) - min(year) >= count(*)
)
select s.organ_key, s.organ_name, s.division, y.year
from span s
cross join lateral generate_series(s.first_year, s.last_year) as y (year)
where not exists (select from stats.report r where r.organ_key = s.organ_key and r.year = y.year);

create view stats.coverage as
select division,
       year,
       cast(sum(organs) as integer) as organs,
       cast(sum(unnamed) as integer) as unnamed,
       cast(sum(with_errors) as integer) as with_errors,
       cast(sum(late) as integer) as late,
       cast(sum(undated) as integer) as undated,
       cast(sum(missing) as integer) as missing,
       cast(sum(refused) as integer) as refused
from (
    select division,
           nullif(year, 0) as year,
           count(*) as organs,
           count(*) filter (where organ_name is null) as unnamed,
           count(*) filter (where errors > 0) as with_errors,
           count(*) filter (where year > 0 and published_on > stats.deadline(organ_name, year)) as late,
           count(*) filter (where published_on is null) as undated,
           0 as missing,
           0 as refused
    from stats.report
    group by division, nullif(year, 0)
    union all
    select division, year, 0, 0, 0, 0, 0, count(*), 0
    from stats.missing_report
    group by division, year
    union all
    -- A document that is no report names no year.
    select division, null, 0, 0, 0, 0, 0, 0, count(*)
    from stats.refusal
    group by division
) as part
group by division, year;

create view stats.totals as
select r.reports, r.errors, r.warnings, r.infos, f.refused
from (select count(*) as reports,
             coalesce(sum(errors), 0) as errors,
             coalesce(sum(warnings), 0) as warnings,
             coalesce(sum(infos), 0) as infos
      from stats.report) as r
cross join (select count(*) as refused from stats.refusal) as f;
