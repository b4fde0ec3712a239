-- Where reports are listed. A portal that is removed is disabled: documents keep their source.
create table portal (
    id         text        primary key,
    division   text,
    enabled    boolean     not null,
    config     jsonb       not null,
    version    bigint      not null default 1,
    changed_at timestamptz not null default now()
);
create index portal_division on portal (division, id);
