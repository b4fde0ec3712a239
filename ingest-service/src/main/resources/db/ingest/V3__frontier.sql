-- The frontier: hosts, their pages, and what the pages held. Times are those of this server alone.

create table ingest.host (
    host            text primary key,
    next_due        timestamptz not null default now(),
    lease_id        text,
    lease_owner     text,
    lease_until     timestamptz,
    last_request_at timestamptz,
    paused_until    timestamptz,
    failures        integer not null default 0
);
create index host_next_due on ingest.host (next_due);
create index host_lease on ingest.host (lease_id) where lease_id is not null;

create table ingest.page (
    page_id         bigint generated always as identity primary key,
    portal          text not null,
    host            text not null,
    address         text not null,
    kind            text not null,
    state           text not null,
    -- a first list, as configured; dropped when it is no longer
    entry           boolean not null default false,
    dropped         boolean not null default false,
    -- 'infinity' while its portal is not crawled
    due_at          timestamptz not null default now(),
    redirects       integer not null,
    -- lists above it, one below the other, that gave no report of their own
    barren          integer not null default 0,
    title           text,
    listed_on       date,
    found_on        bigint,
    found_at        timestamptz not null default now(),
    -- when it was last looked for and not there, before it was found
    absent_before   timestamptz,
    etag            text,
    last_modified   text,
    recipe          text,
    sha256          text,
    text_sha256     text,
    document_id     text,
    alias_of        bigint,
    first_seen      timestamptz,
    last_seen       timestamptz,
    changed_at      timestamptz,
    gone_at         timestamptz,
    looked_at       timestamptz,
    status          integer not null default 0,
    outcome         text,
    reason          text,
    unchanged       integer not null default 0,
    failures        integer not null default 0,
    missing_since   timestamptz,
    -- reports that a list gave when last read, at most, and those first found on it
    reports_last    integer not null default 0,
    reports_most    integer not null default 0,
    reports_own     integer not null default 0
);
create unique index page_address on ingest.page (portal, md5(address));
create index page_due on ingest.page (host, due_at, page_id);
create index page_of_portal on ingest.page (portal, kind, state);
create index page_portal_due on ingest.page (portal, due_at);
create index page_found_on on ingest.page (found_on, kind);
create index page_document on ingest.page (document_id) where document_id is not null;
create index page_alias on ingest.page (alias_of) where alias_of is not null;
create index page_bytes on ingest.page (portal, sha256) where document_id is not null;
create index page_text on ingest.page (portal, text_sha256) where document_id is not null;

-- Versions of what a page held.
create table ingest.page_content (
    page_id         bigint not null,
    first_seen      timestamptz not null,
    last_seen       timestamptz not null,
    sha256          text not null,
    text_sha256     text not null,
    document_id     text,
    change          text not null,
    primary key (page_id, first_seen)
);
create index page_content_document on ingest.page_content (document_id) where document_id is not null;

-- Which pages a list shows now, in its order.
create table ingest.listing (
    list_id         bigint not null,
    page_id         bigint not null,
    position        integer not null,
    title           text,
    listed_on       date,
    primary key (list_id, page_id)
);
create index listing_page on ingest.listing (page_id);

-- One run of a portal: from its first request to the moment when nothing of it is due.
create table ingest.crawl_run (
    portal          text not null,
    run             integer not null,
    started_at      timestamptz not null default now(),
    last_request_at timestamptz not null default now(),
    finished_at     timestamptz,
    requests        integer not null default 0,
    fetched_new     integer not null default 0,
    changed         integer not null default 0,
    layout_only     integer not null default 0,
    unchanged       integer not null default 0,
    alias           integer not null default 0,
    moved           integer not null default 0,
    missing         integer not null default 0,
    gone            integer not null default 0,
    failed          integer not null default 0,
    refused         integer not null default 0,
    found           integer not null default 0,
    published       integer not null default 0,
    primary key (portal, run)
);
create index crawl_run_open on ingest.crawl_run (portal) where finished_at is null;
