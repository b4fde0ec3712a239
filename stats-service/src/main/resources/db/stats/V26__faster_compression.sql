-- What a version's texts cost to keep is mostly their compression. PostgreSQL that was built with lz4 uses it from here on
-- (what is there stays as it is); the one that comes with `gouji run` was not, and goes on as before.
do $$
begin
    alter table stats.report_version
        alter column figures set compression lz4,
        alter column places set compression lz4,
        alter column sections set compression lz4,
        alter column problems set compression lz4,
        alter column not_assessable set compression lz4,
        alter column basis set compression lz4,
        alter column findings set compression lz4;
exception when feature_not_supported then
    raise notice 'this PostgreSQL has no lz4; texts of versions are compressed with pglz';
end
$$;
