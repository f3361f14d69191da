package se.handslag.obligations.kept;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.obligations.ObligationKind;

/**
 * What comes next in a partnership.
 *
 * @param obligation the id of its row
 * @param who the party, body or group that is to do it, as the text writes it; null where it is all of them or nobody is named
 * @param day the last day to do it, or the first where no last is given
 */
public record NextDuty(
        UUID obligation, ObligationKind what, @Nullable String who, LocalDate day) {}
