-- Files that were sent together. A row is there before the sender hears of it, and is worked at until it is finished:
-- whoever works at it holds it until leased_until, and at_file and at_member say how far the results go.
create table batch (
    batch_id     text        primary key,
    name         text        not null,
    source       text,
    url          text,
    published_on date,
    organ        text,
    division     text,
    accepted_at  timestamptz not null default now(),
    finished_at  timestamptz,
    owner        text,
    leased_until timestamptz,
    at_file      int         not null default 0,
    at_member    int         not null default 0,
    unpacked     bigint      not null default 0,
    passed_before int        not null default 0,
    passed_over  int         not null default 0,
    expected     int,
    done         int         not null default 0,
    taken        int         not null default 0,
    duplicates   int         not null default 0,
    refused      int         not null default 0,
    waiting_for  text
);

create index batch_open on batch (accepted_at) where finished_at is null;

-- The files themselves; their bytes are in the archive.
create table batch_file (
    batch_id   text   not null references batch on delete cascade,
    position   int    not null,
    name       text   not null,
    kind       text   not null,
    sha256     text   not null,
    size       bigint not null,
    media_type text,
    primary key (batch_id, position)
);

-- What became of each member, numbered from 1 in the order of the files. Rows are only added.
create table batch_member (
    batch_id    text    not null references batch on delete cascade,
    number      int     not null,
    name        text    not null,
    document_id text,
    sha256      text,
    source_id   text,
    size        bigint,
    duplicate   boolean,
    code        text,
    title       text,
    detail      text,
    primary key (batch_id, number)
);

-- Requests with an Idempotency-Key and their answers, for 24 hours. Without a status the request is under way.
create table idempotent_request (
    key          text        primary key,
    fingerprint  text        not null,
    requested_at timestamptz not null default now(),
    owner        text        not null,
    status       int,
    location     text,
    media_type   text,
    body         text
);

create index idempotent_request_age on idempotent_request (requested_at);
