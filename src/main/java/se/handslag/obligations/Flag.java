package se.handslag.obligations;

import se.handslag.kernel.Message;

/** What somebody who reads the calendar ought to know of one of its lines. */
public enum Flag {
    /** The text says "at least": more is welcome. */
    AT_LEAST("atLeast"),
    /** Any party may call for it in between, too. */
    ALSO_ON_DEMAND("alsoOnDemand"),
    /** The text gives a rhythm or an occasion but no day; the day is reckoned as the last that keeps it. */
    DAY_RECKONED("dayReckoned"),
    /** The text gives the period, the month or when it begins, but not the day. */
    DAY_NOT_STATED("dayNotStated"),
    /** The text gives no day, and none can be reckoned from it. */
    NO_DAY("noDay"),
    /** It is to be decided, but the text gives no day for deciding. */
    NO_DECIDING_DAY("noDecidingDay"),
    /** The decision is due before the last follow-up or report is, and nothing has judged the whole by then. */
    BEFORE_LAST_FOLLOW_UP("beforeLastFollowUp"),
    /** The decision is due in the last month of the term. */
    IN_LAST_MONTH("inLastMonth"),
    /** The day lies after the end of the term. */
    AFTER_END("afterEnd"),
    /** The day lies after the first term of an agreement that goes on by itself; nobody knows here whether it did. */
    AFTER_FIRST_TERM("afterFirstTerm"),
    /** It holds only if the agreement has gone on by itself, and may do so again. */
    IF_PROLONGED("ifProlonged"),
    /** The words about the seats can be read in more ways than one. */
    SEATS_UNCLEAR("seatsUnclear"),
    /** The text says "ca" of the amount. */
    AMOUNT_ABOUT("amountAbout"),
    /** The part of the term paid for is no whole period; the text does not say whether the amount follows. */
    PART_PERIOD("partPeriod"),
    /** How the sum falls on the instalments is not said; it is shared out evenly. */
    AMOUNT_SHARED_OUT("amountSharedOut"),
    /** The text gives two amounts that cannot both be right. */
    AMOUNTS_DISAGREE("amountsDisagree"),
    /** No amount can be told from the text. */
    AMOUNT_UNKNOWN("amountUnknown");

    private final String code;

    Flag(String code) {
        this.code = code;
    }

    /** The flag's name in exchanged data, which never changes. */
    public String code() {
        return code;
    }

    /** What it means, in a sentence. */
    public Message words() {
        return Message.of("obligations.flag." + code);
    }
}
