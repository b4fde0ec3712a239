-- Who is told of alerts, and what was told. No views: subscriptions are people's, and what was delivered stays delivered.

create table stats.subscription (
    id                text collate "C" primary key,
    name              text not null,
    channel           text not null check (channel in ('webhook', 'email', 'dingtalk', 'wecom', 'feishu')),
    address           text not null,
    secret            text,
    -- Signs beside the other until then.
    previous_secret   text,
    previous_until    timestamptz,
    -- What it is about; null: everything.
    division          text collate "C",
    kinds             text[],
    rules             text[],
    severities        text[],
    -- Between two digests.
    digest_minutes    integer not null,
    state             text not null check (state in ('active', 'paused', 'disabled')),
    disabled_because  text,
    -- It is told what happens after this.
    after_sequence    bigint not null,
    person            text not null,
    created_at        timestamptz not null,
    changed_at        timestamptz not null,
    -- When it may be served again: the next digest, the limit of a robot.
    next_at           timestamptz not null,
    leased_by         text,
    leased_until      timestamptz
);

-- The outbox: one row an event and a subscription that it is for.
create table stats.delivery (
    subscription_id text collate "C" not null references stats.subscription (id) on delete cascade,
    sequence        bigint not null references stats.alert_event (sequence),
    organ_key       text collate "C" not null,
    state           text not null check (state in ('pending', 'delivered', 'failed')),
    attempts        integer not null default 0,
    next_at         timestamptz not null,
    status          integer,
    error           text,
    attempted_at    timestamptz,
    primary key (subscription_id, sequence)
);
create index delivery_pending on stats.delivery (subscription_id, organ_key, sequence) where state = 'pending';
create index delivery_due on stats.delivery (subscription_id, next_at) where state = 'pending';

-- How far those have read who tell events on.
create table stats.reader_position (
    reader       text primary key,
    sequence     bigint not null,
    leased_by    text,
    leased_until timestamptz
);
insert into stats.reader_position (reader, sequence) values ('push', 0), ('topic', 0);
create index delivery_attempted on stats.delivery (subscription_id, attempted_at);
