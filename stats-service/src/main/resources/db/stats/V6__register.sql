-- Who must publish, as the offices entered it: the last record of each entry in the topic gouji.register.v1.
create table stats.register (
    entry      text collate "C" primary key,
    name       text not null,
    division   text collate "C",
    kind       text,
    level      text,
    from_year  integer,
    to_year    integer,
    "column"   text,
    removed    boolean not null,
    revision   bigint not null,
    changed_at timestamptz not null,
    -- As reports are keyed: a report whose source names no division goes by its name alone.
    organ_key  text collate "C" not null generated always as
        (coalesce(division || ':', '') || regexp_replace(name, '\s', '', 'g')) stored,
    name_key   text collate "C" not null generated always as (regexp_replace(name, '\s', '', 'g')) stored
);
create index register_by_organ on stats.register (organ_key) where not removed;
create index register_by_name on stats.register (name_key) where not removed;

create index report_by_name on stats.report (organ_name);

-- Whose reports answer an entry: by key, or by the full name where no other division speaks against it.
create view stats.registered_organ as
select g.entry, g.organ_key from stats.register g where not g.removed
union all
select g.entry, g.name_key from stats.register g where not g.removed and g.division is not null
union all
select g.entry, r.organ_key
from stats.register g
join stats.report r on r.organ_name = g.name
where not g.removed and (r.division = g.division or r.division is null or g.division is null);

-- Reports that the register asks for and whose day has passed. An entry without a first year counts from the organ's
-- first report, or else from the last year that is due.
create view stats.due_report as
select g.entry, g.organ_key, g.name as organ_name, g.division, y.year
from stats.register g
cross join lateral (
    select case when stats.deadline(g.name, this.year - 1) < current_date then this.year - 1 else this.year - 2 end as year
    from (select cast(extract(year from current_date) as integer) as year) as this
) as last
cross join lateral (
    select min(r.year) as year
    from stats.registered_organ o join stats.report r using (organ_key)
    where o.entry = g.entry and r.year > 0
) as first
cross join lateral generate_series(
    coalesce(g.from_year, first.year, last.year), least(coalesce(g.to_year, last.year), last.year)) as y (year)
where not g.removed;

-- What is missing: of registered organs, what was due; of others, the years between their first and their latest.
create or replace view stats.missing_report as
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
where not exists (select from stats.report r where r.organ_key = s.organ_key and r.year = y.year)
  and not exists (select from stats.registered_organ o where o.organ_key = s.organ_key)
union
select d.organ_key, d.organ_name, d.division, d.year
from stats.due_report d
where not exists (
    select from stats.registered_organ o join stats.report r using (organ_key)
    where o.entry = d.entry and r.year = d.year);

-- Each organ and year: in time, late, without a date, or missing.
create view stats.organ_coverage as
select r.newest_first,
       r.organ_key,
       r.organ_name,
       r.division,
       r.year,
       case when r.published_on is null then 'undated'
            when r.published_on > stats.deadline(r.organ_name, r.year) then 'late'
            else 'in_time' end as state,
       r.published_on,
       stats.deadline(r.organ_name, r.year) as deadline,
       exists (select from stats.registered_organ o where o.organ_key = r.organ_key) as registered
from stats.report r
where r.year > 0
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
