-- The event that told of a document, without its bytes: from it the document can be told of again.
alter table ingest.document add column event jsonb;

-- What was told of documents that crawls found.
create table ingest.sighting (
    document_id text primary key,
    sightings   jsonb not null
);

-- When the page was last compared with what was told. Null: not yet.
alter table ingest.page add column settled_at timestamptz;
create index page_unsettled on ingest.page (looked_at)
    where document_id is not null and (settled_at is null or settled_at < looked_at);
