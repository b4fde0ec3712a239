-- Documents whose event the broker has acknowledged. A cache with a long memory: losing a row costs a second
-- publication of the same event.
create table document (
    document_id  text        primary key,
    source_id    text        not null,
    sha256       text        not null,
    size         bigint      not null,
    published_at timestamptz not null default now()
);
