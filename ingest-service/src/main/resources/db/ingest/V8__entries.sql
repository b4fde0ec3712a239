-- The few pages that portals begin with: looked through again and again for one that is no longer configured.
create index page_entry on ingest.page (portal) where entry and not dropped;
