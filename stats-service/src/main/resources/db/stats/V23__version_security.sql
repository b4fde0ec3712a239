-- The second fence (V21) around what kept versions say of findings: contents and counts. A version belongs to whom its report
-- belongs to. Everything else of it is everybody's, so rows are not hidden but these columns are empty; who takes the role reads the
-- view and is not given the columns themselves.
create view stats.version_within as
select v.organ_key, v.year, v.document_id, v.sha256, v.source_id, v.source_url, v.published_on, v.received_at, v.form, v.title,
       v.figures, v.places, v.sections, v.rule_book_version, v.checked_at,
       v.document_id = r.document_id as current,
       case when inside.is_true then v.errors end as errors,
       case when inside.is_true then v.warnings end as warnings,
       case when inside.is_true then v.infos end as infos,
       case when inside.is_true then v.findings end as findings
from stats.report_version v
join stats.report r on r.organ_key = v.organ_key and r.year = v.year
cross join lateral (select current_user <> 'gouji_within' or coalesce(
    'division:' || left(r.division, 2) = any (stats.scope())
    or 'division:' || left(r.division, 4) = any (stats.scope())
    or 'division:' || r.division = any (stats.scope())
    or 'organ:' || r.organ_key = any (stats.scope())
    or 'line:' || r.kind = any (stats.scope()), false) as is_true) as inside;

grant select on stats.version_within to gouji_within;
revoke select on stats.report_version from gouji_within;
grant select (document_id, places, sections, problems, not_assessable, basis) on stats.report_version to gouji_within;
