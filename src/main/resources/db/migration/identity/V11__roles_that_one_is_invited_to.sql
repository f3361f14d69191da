-- One is invited to the roles that there are; an independent member is let in to a partnership, not to an organisation.

alter table identity.invitation drop constraint invitation_role_check;
alter table identity.invitation add constraint invitation_role_check check (role in (
    'officer', 'economist', 'secretary', 'archivist', 'chair', 'coordinator', 'supervisor', 'treasurer', 'steering', 'auditor'));
