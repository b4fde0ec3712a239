-- Alerts: what supervising offices are told and what they did about it. No views: what people did cannot be made anew from
-- the topics. Dropping the views and replaying the topics finds the alerts as they were and opens nothing twice.

create table stats.alert (
    number       bigint generated always as identity primary key,
    -- A function of what it is about: kind, organ, year, rule, cells.
    id           text collate "C" not null unique,
    kind         text not null check (kind in ('finding', 'missing', 'late', 'portal')),
    organ_key    text collate "C" not null,
    organ_name   text,
    division     text collate "C",
    -- 0: unknown.
    year         integer not null,
    newest_first integer not null generated always as (-year) stored,
    rule         text collate "C",
    severity     text not null,
    cells        jsonb not null,
    finding_id   text collate "C",
    document_id  text collate "C",
    message_zh   text not null,
    message_en   text not null,
    -- Whether it is still so; what people do is another matter.
    open         boolean not null,
    state        text not null check (state in ('new', 'dispatched', 'explained', 'corrected', 'verified')),
    -- Counts its events.
    revision     integer not null,
    opened_at    timestamptz not null,
    changed_at   timestamptz not null
);
create index alert_of_report on stats.alert (organ_key, year);
create index alert_by_group on stats.alert (newest_first, organ_key);
create index alert_by_division on stats.alert (division, number);
create index alert_missing on stats.alert (organ_key, year) where kind = 'missing' and open;

-- Everything that happened to alerts, with the alert as it was then, in the order of commits: whoever reads on after a
-- sequence number misses nothing. It only grows.
create table stats.alert_event (
    sequence    bigint generated always as identity primary key,
    id          text collate "C" not null,
    kind        text not null,
    organ_key   text collate "C" not null,
    organ_name  text,
    division    text collate "C",
    year        integer not null,
    rule        text collate "C",
    severity    text not null,
    cells       jsonb not null,
    finding_id  text collate "C",
    document_id text collate "C",
    message_zh  text not null,
    message_en  text not null,
    open        boolean not null,
    state       text not null,
    revision    integer not null,
    opened_at   timestamptz not null,
    changed_at  timestamptz not null,
    change      text not null,
    person      text,
    words       text,
    -- Recorded and not pushed: history that was filled in.
    quiet       boolean not null,
    unique (id, revision)
);
create index alert_event_by_division on stats.alert_event (division, sequence);
create index alert_event_by_organ on stats.alert_event (organ_key, sequence);

-- Up to which version of a report the alerts know.
create table stats.alert_basis (
    organ_key   text collate "C" not null,
    year        integer not null,
    received_at timestamptz not null,
    document_id text collate "C" not null,
    checked_at  timestamptz not null,
    event_id    text collate "C" not null,
    primary key (organ_key, year)
);

-- The day that what is due is counted from: that of the server, unless the transaction names another.
create function stats.today() returns date
    language sql stable parallel safe
    return coalesce(cast(nullif(current_setting('gouji.today', true), '') as date), current_date);

create or replace view stats.due_report as
select g.entry, g.organ_key, g.name as organ_name, g.division, y.year
from stats.register g
cross join lateral (
    select case when stats.deadline(g.name, this.year - 1) < stats.today() then this.year - 1 else this.year - 2 end as year
    from (select cast(extract(year from stats.today()) as integer) as year) as this
) as last
cross join lateral (
    select min(r.year) as year
    from stats.registered_organ o join stats.report r using (organ_key)
    where o.entry = g.entry and r.year > 0
) as first
cross join lateral generate_series(
    coalesce(g.from_year, first.year, last.year), least(coalesce(g.to_year, last.year), last.year)) as y (year)
where not g.removed;
