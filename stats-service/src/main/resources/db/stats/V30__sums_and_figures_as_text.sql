-- Sums and counts are added by the program, which writes them as PostgreSQL writes arrays; cast(sums as numeric[]) makes an array of
-- them. To take two arrays of two hundred numbers apart, add and sort them was a third of the server's work in a rebuild.
alter table stats.rollup
    alter column sums type text using cast(sums as text),
    alter column counts type text using cast(counts as text);

-- Versions of the program from before have the server add, and may still be there.
create function stats.added(a text, b text) returns text
    language sql immutable parallel safe
    return cast(stats.added(cast(a as numeric[]), cast(b as numeric[])) as text);

-- The words of a report are too varied to be compressed: the server tried each time and kept them as they were.
alter table stats.report alter column words set storage external;

-- Figures of a report are read as a whole, as those of its versions (V19).
drop view stats.report_cell;
alter table stats.report alter column figures type text using cast(figures as text);

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
       v.place #>> '{}' as place
from stats.report r
join stats.report_version w on w.document_id = r.document_id
cross join lateral rows from (jsonb_array_elements(cast(r.figures as jsonb)), jsonb_array_elements(cast(w.places as jsonb)))
    with ordinality as v (figure, place, ordinal)
left join stats.form_cell f on f.form = r.form and f.ordinal = v.ordinal;
