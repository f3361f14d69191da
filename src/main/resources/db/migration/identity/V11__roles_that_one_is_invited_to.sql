-- One is invited to the roles that there are; an independent member is let in to a partnership, not to an organisation.

alter table identity.invitation drop constraint invitation_role_check;
alter table identity.invitation add constraint invitation_role_check check (role in (
    'officer', 'economist', 'secretary', 'archivist', 'chair', 'coordinator', 'supervisor', 'treasurer', 'steering', 'auditor'));

-- Lets nobody sign in any more as the person whose own space has been entered: for when they are forgotten.
create function identity.release_address() returns void
    language sql security definer set search_path = pg_catalog
    begin atomic
        delete from identity.sign_in s
        where s.person_id = platform.current_space() and platform.current_space() = platform.current_organisation();
    end;
grant execute on function identity.release_address() to ${application};
