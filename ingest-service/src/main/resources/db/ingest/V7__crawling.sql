-- Whether anything is crawled: one row at most, and none until somebody says something.
create table ingest.crawling (
    one        boolean     primary key default true check (one),
    paused     boolean     not null,
    reason     text,
    changed_at timestamptz not null default now()
);
