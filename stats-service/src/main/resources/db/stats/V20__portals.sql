-- How portals are doing, as far as alerts know: the last record of each portal in the topic gouji.portal-health.v1. Kept beside
-- the alerts: what was said earlier, as in a replay, opens nothing.
create table stats.portal_health (
    portal     text collate "C" primary key,
    name       text not null,
    division   text collate "C",
    verdict    text not null,
    reason_zh  text not null,
    reason_en  text not null,
    since      timestamptz not null,
    revision   bigint not null,
    changed_at timestamptz not null
);
