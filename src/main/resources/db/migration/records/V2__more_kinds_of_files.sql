-- What comes in a binder is kept whatever it is: workbooks, the zip itself, and what nothing is known of.
alter table records.version drop constraint version_format_check;
alter table records.version add constraint version_format_check
    check (format in ('pdf', 'docx', 'odt', 'plain_text', 'xlsx', 'zip', 'other'));
