-- How alike two texts are: PostgreSQL's own trigrams. The extension is a trusted one, so the owner of the database may make it, and
-- it lies by itself, so that nothing of it is among our names. Whoever must make it beforehand makes it there.
create schema if not exists extensions;
create extension if not exists pg_trgm with schema extensions;
