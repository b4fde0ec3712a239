-- Who must publish a report, and for which years.
create table registered_organ (
    entry         text primary key,
    name          text not null,
    division      text not null,
    kind          text,
    level         text,
    parent        text,
    "column"      text,
    from_year     int,
    to_year       int,
    unique (division, name)
);

-- Changes that stats has not been told of yet: written with the change, deleted when the broker has them.
create table register_change (
    number     bigint generated always as identity primary key,
    organ      jsonb       not null,
    removed    boolean     not null,
    changed_at timestamptz not null default now()
);
