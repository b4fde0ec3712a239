-- A document is a version of one report: the one that its newest reading says. Read again under another organ or year it
-- moves there, and what it was taken for before falls back to the version before it.
delete from stats.report_version v using stats.report_version w
where v.document_id = w.document_id
  and (v.read_at, v.checked_at, v.event_id, v.organ_key, v.year)
    < (w.read_at, w.checked_at, w.event_id, w.organ_key, w.year);
alter table stats.report_version drop constraint report_version_pkey;
alter table stats.report_version add primary key (document_id);
create index report_version_of on stats.report_version (organ_key, year);

-- All that is needed to make the current version of it, and what is shown of a single report alone: that is kept here and not
-- once more in stats.report, which is read from end to end by those who count.
alter table stats.report_version
    add column organ_name text,
    add column organ_found_in text,
    add column division text collate "C",
    add column kind text,
    add column level text,
    add column year_in_title integer,
    add column year_in_period integer,
    add column year_in_body integer,
    add column problems jsonb not null default '[]',
    add column not_assessable jsonb not null default '[]',
    add column basis jsonb not null default '[]';
update stats.report_version v set
    organ_name = r.organ_name, organ_found_in = r.organ_found_in, division = r.division, kind = r.kind, level = r.level,
    year_in_title = r.year_in_title, year_in_period = r.year_in_period, year_in_body = r.year_in_body,
    problems = r.problems, not_assessable = r.not_assessable, basis = r.basis
from stats.report r where r.document_id = v.document_id;

drop view stats.report_cell;
alter table stats.report
    drop column places,
    drop column sections,
    drop column problems,
    drop column not_assessable,
    drop column basis;
create index report_of_document on stats.report (document_id);

create view stats.report_cell as
select r.organ_key,
       r.year,
       r.document_id,
       r.form,
       coalesce(f.cell, v.figure ->> 'cell') as cell,
       case jsonb_typeof(v.figure)
           when 'string' then 'number'
           when 'null' then 'missing'
           else v.figure ->> 'kind' end as kind,
       cast(case jsonb_typeof(v.figure)
           when 'string' then v.figure #>> '{}'
           else v.figure ->> 'value' end as numeric) as value,
       case jsonb_typeof(v.figure)
           when 'string' then v.figure #>> '{}'
           else v.figure ->> 'raw' end as raw,
       v.figure ->> 'unit' as unit,
       w.places ->> cast(v.ordinal - 1 as integer) as place
from stats.report r
join stats.report_version w on w.document_id = r.document_id
cross join lateral jsonb_array_elements(r.figures) with ordinality as v (figure, ordinal)
left join stats.form_cell f on f.form = r.form and f.ordinal = v.ordinal;

-- Sums: of the country and of provinces by kind and level, and everywhere, down to the county, of all of them together ('*').
-- A city's organs of one kind are so few that they are summed when somebody asks. The new sums are filled by dropping the views
-- and reading the topics anew.
delete from stats.rollup where length(prefix) = 4;

-- Alerts. Readings of a document from before it moved are history: in a replay they open nothing.
alter table stats.alert_basis add column read_at timestamptz not null default '-infinity';
create table stats.alert_moved (
    document_id text collate "C" primary key,
    read_at     timestamptz not null,
    checked_at  timestamptz not null,
    event_id    text collate "C" not null
);

-- What was added and taken out again leaves no zeros behind the point.
create or replace function stats.added(a numeric[], b numeric[]) returns numeric[]
    language sql immutable parallel safe
    return array(select trim_scale(x.a + x.b) from unnest(a, b) with ordinality as x (a, b, line) order by x.line);
