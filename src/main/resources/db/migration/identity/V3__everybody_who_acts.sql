-- For whom the program itself has something to do each day: who acts for which organisation on a day, and since when. Ids and nothing
-- else; what is to be done for each is asked in the space that it belongs to.

create function identity.everybody_acting(on_day date)
    returns table (person_id uuid, organisation_id uuid, since date, demo boolean)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select m.person_id, m.space_id, min(m.from_day), s.demo
        from identity.mandate m
        join identity.space s on s.space_id = m.space_id
        where identity.holds_on(m.from_day, m.until_day, on_day)
        group by m.person_id, m.space_id, s.demo
        order by m.person_id, m.space_id;
    end;
grant execute on function identity.everybody_acting(date) to ${application};
