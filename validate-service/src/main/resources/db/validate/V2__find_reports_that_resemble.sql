-- What is needed to find reports of other organs that resemble one, without comparing all pairs.
alter table validate.report
    add column document_organ text,
    -- function of all figures, null when fewer than five of them are not zero
    add column figures        text,
    -- signature of the prose, null when it is too short
    add column signature      bytea;

create index report_figures on validate.report (year, figures) where figures is not null;

-- Sixteen rows a report: two reports that resemble one another share at least one.
create table validate.band (
    year      integer  not null,
    number    smallint not null,
    value     bigint   not null,
    organ_key text     not null,
    primary key (year, number, value, organ_key)
);

create index band_of_report on validate.band (organ_key, year);
