-- The traceparent of the document that an alert goes back to: between the views and the topic of alerts lies this table, over
-- which no header is carried.
alter table stats.alert_event add column trace text collate "C";
