-- What partnerships in the organisation's own list, their parties and boards are called that is most like what somebody typed, from the
-- likest. The letters are named here, and not left to the server's locale, which may take å for a blank.
create function partnership.names_alike(typed text, at_most integer) returns table (name text, likeness real)
    language sql stable
    begin atomic
        with names as (
            select l.name::text as name from partnership.listed l where l.space_id = platform.current_space()
            union
            select party ->> side
            from partnership.listed l, jsonb_array_elements(l.parties) as party, unnest(array['name', 'board']) as side
            where l.space_id = platform.current_space() and party ->> side is not null
        ), folded as (
            select n.name,
                translate(lower(n.name collate "sv-x-icu"), 'åäæáàöøóéèêëíüúñç', 'aaaaaoooeeeeiuunc') as plain,
                translate(lower(typed collate "sv-x-icu"), 'åäæáàöøóéèêëíüúñç', 'aaaaaoooeeeeiuunc') as asked
            from names n
        )
        select f.name, greatest(extensions.similarity(f.asked, f.plain), extensions.word_similarity(f.asked, f.plain))
        from folded f
        order by 2 desc, length(f.name), f.name
        limit at_most;
    end;
grant execute on function partnership.names_alike(text, integer) to ${application};
