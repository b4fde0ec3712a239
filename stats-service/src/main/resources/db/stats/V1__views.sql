-- The views of checked reports and refusals. Everything here can be dropped and rebuilt by replaying the topics.

-- One row an organ and a year: the current version. Year 0: the report says nothing about its year.
create table stats.report (
    organ_key         text collate "C" not null,
    year              integer not null,
    -- Newest year first and organs in ascending order is one row comparison only if both run the same way.
    newest_first      integer not null generated always as (-year) stored,
    document_id       text collate "C" not null,
    event_id          text collate "C" not null,
    sha256            text not null,
    source_id         text not null,
    source_url        text,
    published_on      date,
    received_at       timestamptz not null,
    organ_name        text,
    organ_found_in    text,
    division          text collate "C",
    kind              text,
    level             text,
    form              text not null,
    title             text,
    year_in_title     integer,
    year_in_period    integer,
    year_in_body      integer,
    -- All cells of the form in its order, see stats.form_cell and the view stats.report_cell: a string is a figure
    -- printed as nothing but its value, null a missing cell, all else an object with kind, raw, value, unit.
    figures           jsonb not null,
    -- Where each was read: line:start-end in a text, table/row/column in a page.
    places            jsonb not null,
    sections          jsonb not null,
    problems          jsonb not null,
    not_assessable    jsonb not null,
    basis             jsonb not null,
    errors            integer not null,
    warnings          integer not null,
    infos             integer not null,
    problem_count     integer not null,
    figures_read      integer not null,
    rule_book_version text not null,
    read_at           timestamptz not null,
    checked_at        timestamptz not null,
    primary key (organ_key, year)
);
create unique index report_newest_first on stats.report (newest_first, organ_key);
create index report_by_division on stats.report (division, newest_first, organ_key);
create index report_with_errors on stats.report (newest_first, organ_key) where errors > 0;

-- The findings of the current version.
create table stats.finding (
    organ_key    text collate "C" not null,
    year         integer not null,
    newest_first integer not null generated always as (-year) stored,
    ordinal      integer not null,
    id           text collate "C" not null,
    document_id  text collate "C" not null,
    organ_name   text,
    division     text collate "C",
    rule         text collate "C" not null,
    severity     text not null,
    attribution  text not null,
    cells        jsonb not null,
    "values"     jsonb not null,
    message_zh   text not null,
    message_en   text not null,
    place        jsonb,
    correction   jsonb,
    primary key (organ_key, year, id)
);
create unique index finding_newest_first on stats.finding (newest_first, organ_key, ordinal);
create index finding_by_rule on stats.finding (rule, newest_first, organ_key, ordinal);
create index finding_by_division on stats.finding (division, newest_first, organ_key, ordinal);

create table stats.refusal (
    document_id    text collate "C" primary key,
    event_id       text collate "C" not null,
    sha256         text not null,
    source_id      text not null,
    source_url     text,
    published_on   date,
    received_at    timestamptz not null,
    organ          text,
    division       text collate "C",
    code           text not null,
    message        text not null,
    advice         text not null,
    parser_version text not null,
    refused_at     timestamptz not null
);
create unique index refusal_newest_first on stats.refusal (refused_at desc, document_id desc);
create index refusal_by_division on stats.refusal (division, refused_at desc, document_id desc);

-- What became of each document, in the order of commits: whoever reads on after a sequence number misses nothing.
create table stats.outcome (
    sequence    bigserial primary key,
    document_id text collate "C" not null unique,
    source_id   text not null,
    outcome     text not null check (outcome in ('report', 'refused')),
    organ       text,
    year        integer,
    code        text,
    message     text,
    advice      text,
    received_at timestamptz not null,
    read_at     timestamptz not null,
    checked_at  timestamptz,
    recorded_at timestamptz not null default clock_timestamp()
);
