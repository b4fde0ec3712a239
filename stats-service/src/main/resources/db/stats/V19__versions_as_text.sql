-- What is only ever read as a whole is kept as the text that came: as jsonb it was a fifth of the work of a rebuild.
drop view stats.report_cell;
alter table stats.report_version
    alter column problems drop default,
    alter column not_assessable drop default,
    alter column basis drop default;
alter table stats.report_version
    alter column figures type text using cast(figures as text),
    alter column places type text using cast(places as text),
    alter column sections type text using cast(sections as text),
    alter column problems type text using cast(problems as text),
    alter column not_assessable type text using cast(not_assessable as text),
    alter column basis type text using cast(basis as text),
    alter column findings type text using cast(findings as text);

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
cross join lateral rows from (jsonb_array_elements(r.figures), jsonb_array_elements(cast(w.places as jsonb)))
    with ordinality as v (figure, place, ordinal)
left join stats.form_cell f on f.form = r.form and f.ordinal = v.ordinal;
