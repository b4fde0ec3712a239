-- What people decided on findings, in order. Not a view: it cannot be made anew from the topics, and outlives every re-run.
-- A finding keeps its id as long as organ, year, rule, cells and values are the same; with another figure it is another
-- finding, on which nobody has decided.
create table stats.decision (
    id         bigint generated always as identity primary key,
    finding_id text collate "C" not null,
    organ_key  text collate "C" not null,
    year       integer not null,
    rule       text collate "C" not null,
    cells      jsonb not null,
    state      text not null check (state in ('explained', 'confirmed', 'dismissed', 'reopened')),
    reason     text,
    person     text not null,
    decided_at timestamptz not null default now()
);

create index decision_of_finding on stats.decision (finding_id, id);
-- An explanation is offered again when the same organ meets the same rule at the same cells in a later year.
create index decision_to_offer on stats.decision (organ_key, rule, year);
