package se.handslag.obligations.kept;

import java.util.UUID;

/** An obligation with a day, and the partnership it is owed in; its dossier may lie in another's space. */
public record DutyOf(UUID partnership, KeptObligation obligation) {}
