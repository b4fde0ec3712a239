-- What is needed to compare a report with its copies elsewhere, a government with its members, an organ with its peers.
-- Rows from before have none of it: they count again when the topic is read again.
alter table validate.report
    add column form     text,
    add column division text,
    add column kind     text,
    add column level    text,
    -- ln(x + 1) of every figure in the order of the form, NaN where there is none (floats, deflated)
    add column measures bytea;

alter table validate.report alter column measures set storage external;

create index report_of_peers on validate.report (year, form, kind, level, organ_key) where level is not null;
create index report_of_division on validate.report (year, form, division text_pattern_ops) where division is not null;

-- Of organs and years whose report stands at several addresses: the newest document of each address.
create table validate.copy (
    organ_key   text        not null,
    year        integer     not null,
    source_id   text        not null,
    document_id text        not null,
    received_at timestamptz not null,
    read_at     timestamptz not null,
    -- the event as it came (JSON, UTF-8), deflated
    reading     bytea       not null,
    primary key (organ_key, year, source_id)
);

alter table validate.copy alter column reading set storage external;

-- How the figures of organs of one kind and level lie. A row is never changed: a new one is added when the reports have
-- doubled, so that a finding can be had again from what it was compared with.
create table validate.peer_spread (
    year    integer not null,
    form    text    not null,
    kind    text    not null,
    level   text    not null,
    reports integer not null,
    -- median and median deviation of each figure in the order of the form (doubles, deflated)
    spreads bytea   not null,
    primary key (year, form, kind, level, reports)
);
