-- Lists of a province or a city by year, page by page: read in the order of the list and no further than the page goes. Over
-- ranges of codes the server had to choose between reading all of the province and all of the country.
create index report_of_province on stats.report (left(division, 2), newest_first, organ_key);
create index report_of_city on stats.report (left(division, 4), newest_first, organ_key);
create index finding_of_province on stats.finding (left(division, 2), newest_first, organ_key, ordinal);
create index finding_of_city on stats.finding (left(division, 4), newest_first, organ_key, ordinal);
