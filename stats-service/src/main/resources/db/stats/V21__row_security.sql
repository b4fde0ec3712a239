-- The second fence around what not everybody may see. Who reads on behalf of somebody takes the role gouji_within and says whose
-- rows (gouji.scope, a JSON array of division:41, organ:…, line:…) for the length of a transaction; without that there are none.
-- The owner of the tables, who writes them and reads for the service itself, is not held back.
do $$
begin
    if not exists (select from pg_roles where rolname = 'gouji_within') then
        create role gouji_within nologin;
    end if;
    if not pg_has_role(current_user, 'gouji_within', 'set') then
        execute format('grant gouji_within to %I', current_user);
    end if;
exception
    when insufficient_privilege then
        raise exception 'GJ-695 数据库用户 % 不能创建角色，请由管理员执行一次。 The user % of the database may not create roles; have an administrator do this once: create role gouji_within nologin; grant gouji_within to %;',
            current_user, current_user, current_user;
end $$;

create function stats.scope() returns text[]
    language sql stable parallel safe
    return array(select jsonb_array_elements_text(cast(nullif(current_setting('gouji.scope', true), '') as jsonb)));

create function stats.scope_has_lines() returns boolean
    language sql stable parallel safe
    return exists (select from unnest(stats.scope()) as s (part) where s.part like 'line:%');

-- The scope is read once a statement and not once a row: hence (select …). The planner takes "is not null" for nearly all rows and
-- reads lists in their order, as it does without; it took a mere "or" for hardly any, and sorted a province for one page. Of a row
-- nothing is asked that the indexes of counts do not hold.
do $$
declare
    scope constant text := 'any (cast((select stats.scope()) as text[]))';
    fenced record;
begin
    for fenced in
        select * from (values
            ('finding', 'finding.division', 'newest_first'),
            ('alert', 'alert.division', 'newest_first'),
            ('alert_event', 'alert_event.division', 'year'),
            ('decision', '(select r.division from stats.report r where r.organ_key = decision.organ_key and r.year = decision.year)',
                'year')
        ) as t (name, division, of_year)
    loop
        execute format('alter table stats.%I enable row level security', fenced.name);
        execute format(
            'create policy within_scope on stats.%1$I for select to gouji_within using ((case when
                ''division:'' || left(%2$s, 2) = %3$s
                or ''division:'' || left(%2$s, 4) = %3$s
                or ''division:'' || %2$s = %3$s
                or ''organ:'' || %1$I.organ_key = %3$s
                or (select stats.scope_has_lines()) and exists (
                    select from stats.report r
                    where r.organ_key = %1$I.organ_key and r.%4$I = %1$I.%4$I and ''line:'' || r.kind = %3$s)
                then true end) is not null)',
            fenced.name, fenced.division, scope, fenced.of_year);
    end loop;
end $$;

grant usage on schema stats to gouji_within;
grant select on stats.finding, stats.alert, stats.alert_event, stats.decision, stats.report, stats.report_version to gouji_within;
