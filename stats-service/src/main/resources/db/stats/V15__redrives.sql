-- Which dead letters were sent back, when and by whom. No view: what people did cannot be made anew from the topics.
create table stats.redrive (
    letter      text collate "C" primary key,
    redriven_at timestamptz not null,
    person      text not null
);
