-- How portals were doing when they were last looked at, and what was said of them last. Said is not yet told: the broker may be
-- away.
create table portal_verdict (
    portal   text        primary key,
    seen     text        not null,
    since    timestamptz not null,
    -- Counts what was said; 0: nothing yet.
    revision bigint      not null,
    said     jsonb,
    told     boolean     not null
);
create index portal_verdict_untold on portal_verdict (portal) where not told;
