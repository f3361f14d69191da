package se.handslag.agreement.terms;

import static se.handslag.agreement.terms.FindingKind.Grade.ERROR;
import static se.handslag.agreement.terms.FindingKind.Grade.NOTE;
import static se.handslag.agreement.terms.FindingKind.Grade.WARNING;

/** The kinds of findings: nine contradictions that a reader must not overlook, and remarks beside them. */
public enum FindingKind {
    SUM_MISMATCH("sumMismatch", ERROR, false),
    AMOUNT_CONFLICT("amountConflict", ERROR, false),
    PRODUCT_MISMATCH("productMismatch", ERROR, false),
    PERIOD_INVALID("periodInvalid", ERROR, false),
    DEADLINE_AFTER_END("deadlineAfterEnd", ERROR, false),
    NOTICE_TOO_LONG("noticeTooLong", ERROR, false),
    UNSIGNED("unsigned", WARNING, false),
    CONFLICT_OF_INTEREST("conflictOfInterest", WARNING, false),
    INVALID_ORGANISATION_NUMBER("invalidOrganisationNumber", ERROR, false),

    SAME_MONEY_TWICE("sameMoneyTwice", WARNING, true),
    BUDGET_YEAR_DIFFERS("budgetYearDiffers", WARNING, true),
    POST_WITHOUT_VALUE("postWithoutValue", NOTE, true),
    PRICE_PER_UNIT("pricePerUnit", WARNING, true),
    UNCLEAR_PRODUCT("unclearProduct", NOTE, true),
    PARTY_SPELT_DIFFERENTLY("partySpeltDifferently", NOTE, true),
    REPLACED_LAW("replacedLaw", NOTE, true),
    GOAL_WITHOUT_MEASURE("goalWithoutMeasure", NOTE, true),
    EXTENSION_WITHOUT_DAY("extensionWithoutDay", WARNING, true),
    PAYMENT_NOT_REGULATED("paymentNotRegulated", WARNING, true),
    DECISION_BEFORE_LAST_FOLLOW_UP("decisionBeforeLastFollowUp", NOTE, true),
    DECISION_IN_LAST_MONTH("decisionInLastMonth", NOTE, true),
    COSTS_BEFORE_AGREEMENT("costsBeforeAgreement", WARNING, true),
    UNCLEAR_SEATS("unclearSeats", NOTE, true),
    NOTHING_FROM_CIVIL_PARTY("nothingFromCivilParty", WARNING, true),
    SITS_AND_SIGNS("sitsAndSigns", NOTE, true),
    FOREIGN_WORDS("foreignWords", NOTE, true),
    HEADING_MISSING("headingMissing", NOTE, true),
    SECRECY_ACT_ON_ASSOCIATION("secrecyActOnAssociation", NOTE, true),
    SAME_PERSON_ELSEWHERE("samePersonElsewhere", WARNING, true),
    SAME_MONEY_ELSEWHERE("sameMoneyElsewhere", WARNING, true);

    /** How grave a finding is. */
    public enum Grade {
        /** The document contradicts itself, or the calendar. */
        ERROR,
        /** Somebody ought to look before it is signed or paid. */
        WARNING,
        /** Worth knowing. */
        NOTE
    }

    private final String code;
    private final Grade grade;
    private final boolean remark;

    FindingKind(String code, Grade grade, boolean remark) {
        this.code = code;
        this.grade = grade;
        this.remark = remark;
    }

    /** The kind's name in exchanged data, which never changes. */
    public String code() {
        return code;
    }

    /** How grave it is. */
    public Grade grade() {
        return grade;
    }

    /** Whether it is a remark rather than one of the nine contradictions. */
    public boolean isRemark() {
        return remark;
    }
}
