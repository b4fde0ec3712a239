-- The report that stands for an organ and a year: what the next year is checked against. Everything in here can be
-- rebuilt from the topic gouji.reports.v1.
create table validate.report (
    organ_key   text        not null,
    year        integer     not null,
    document_id text        not null,
    received_at timestamptz not null,
    read_at     timestamptz not null,
    -- the event as it came (JSON, UTF-8), deflated
    reading     bytea       not null,
    primary key (organ_key, year)
);

-- It is compressed already.
alter table validate.report alter column reading set storage external;
