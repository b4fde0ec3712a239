-- People whom other people let in. The file of users stands beside it and goes before it; a token itself is never here.
create table access.person (
    name       text primary key,
    token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    grants     text[] not null check (cardinality(grants) > 0),
    made_by    text not null,
    made_at    timestamptz not null default now(),
    changed_by text not null,
    changed_at timestamptz not null default now(),
    revoked    boolean not null default false
);
