-- Every document that an organ published on a year, the current one among them, as it was checked last. What changed
-- between two of them is found when somebody asks.
create table stats.report_version (
    organ_key         text collate "C" not null,
    year              integer not null,
    document_id       text collate "C" not null,
    event_id          text collate "C" not null,
    sha256            text not null,
    source_id         text not null,
    source_url        text,
    published_on      date,
    received_at       timestamptz not null,
    form              text not null,
    title             text,
    figures           jsonb not null,
    places            jsonb not null,
    sections          jsonb not null,
    errors            integer not null,
    warnings          integer not null,
    infos             integer not null,
    -- As in the events.
    findings          jsonb not null,
    rule_book_version text not null,
    read_at           timestamptz not null,
    checked_at        timestamptz not null,
    primary key (organ_key, year, document_id)
);
