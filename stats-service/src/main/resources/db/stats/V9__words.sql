-- What a report says, for the search by words: pairs of neighbouring characters as the program makes them (dev.gouji.stats
-- .search), with their positions. No extension and no dictionary: a word of two characters is found by one look-up. Filled as
-- reports are written; reports from before are filled by dropping the views and reading the topics anew.
alter table stats.report add column words tsvector;
create index report_by_words on stats.report using gin (words);
