-- What an office writes, decides and tries: none of this can be rebuilt from the topics. Rows are added, never changed.
create table validate.rule_version (
    rule_id    text        not null,
    version    integer     not null,
    -- the rule as it was written (JSON)
    content    text        not null,
    author     text        not null,
    created_at timestamptz not null default now(),
    primary key (rule_id, version)
);

-- How far each version has come: the last step counts.
create table validate.rule_step (
    number  bigint generated always as identity primary key,
    rule_id text        not null,
    version integer     not null,
    state   text        not null,
    person  text        not null,
    reason  text,
    at      timestamptz not null default now(),
    foreign key (rule_id, version) references validate.rule_version (rule_id, version)
);

create index rule_step_of_version on validate.rule_step (rule_id, version, number);

-- Built-in rules switched off and on, or graded otherwise: the last version counts.
create table validate.rule_setting (
    rule_id  text        not null,
    version  integer     not null,
    is_on    boolean     not null,
    severity text,
    person   text        not null,
    reason   text        not null,
    at       timestamptz not null default now(),
    primary key (rule_id, version)
);

-- The one number that replicas watch. It grows with every change of the book in force.
create table validate.rule_book (
    one      boolean primary key default true check (one),
    revision integer not null
);

insert into validate.rule_book (revision) values (0);

create table validate.shadow_run (
    rule_id     text        not null,
    number      integer     not null,
    -- what was asked (JSON)
    request     text        not null,
    person      text        not null,
    state       text        not null,
    processed   bigint      not null default 0,
    total       bigint      not null,
    -- what would come and go (JSON), null until the run is done
    result      text,
    started_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    finished_at timestamptz,
    primary key (rule_id, number)
);

-- Which rules had an answer on a report, and which lacked a figure. Thousands of reports share a row.
create table validate.rule_set (
    id             uuid   primary key,
    assessed       text[] not null,
    not_assessable text[] not null
);

-- What was found when the report of an organ and a year was checked last.
create table validate.outcome (
    organ_key   text    not null,
    year        integer not null,
    document_id text    not null,
    book        text    not null,
    rule_set    uuid    not null,
    -- rule:severity:beginning of the finding's id
    findings    text[]  not null,
    primary key (organ_key, year)
);
