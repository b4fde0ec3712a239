-- What people changed: a line when it is asked for and one when it is answered, each with the hash of the one before.
create table access.audit (
    number  bigint primary key,
    at      timestamptz not null,
    person  text not null,
    roles   text not null,
    address text not null,
    action  text not null,
    path    text not null,
    phase   text not null check (phase in ('ASKED', 'ANSWERED', 'RETENTION')),
    status  integer not null,
    object  text not null,
    asked   bigint not null,
    hash    text not null
);
create index audit_by_person on access.audit (person, number);

-- The last line, so that one that is taken from the end is missed; locked by whoever writes the next.
create table access.audit_head (
    one    boolean primary key default true check (one),
    number bigint not null,
    hash   text not null
);
insert into access.audit_head (number, hash) values (0, repeat('0', 64));

create function access.refuse_change() returns trigger language plpgsql as $$
begin
    -- Retention says so within its transaction, and leaves a line of its own.
    if tg_op = 'DELETE' and current_setting('gouji.retention', true) = 'on' then
        return old;
    end if;
    raise exception 'the record of changes is only added to';
end
$$;
create trigger audit_only_grows before update or delete on access.audit
    for each row execute function access.refuse_change();
create trigger audit_is_not_emptied before truncate on access.audit
    for each statement execute function access.refuse_change();
