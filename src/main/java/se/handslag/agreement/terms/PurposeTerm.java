package se.handslag.agreement.terms;

import org.jspecify.annotations.Nullable;

/** What it is for, and for whom. */
public sealed interface PurposeTerm extends Term {

    /** Why the partnership is. */
    record Purpose(Source source, String text) implements PurposeTerm {}

    /** What is to be reached; measured where the text gives a number or an indicator for it. */
    record Goal(Source source, String text, boolean measured) implements PurposeTerm {}

    /** A change in people's lives that the partnership is to bring about. */
    record EffectGoal(Source source, String text, boolean measured) implements PurposeTerm {}

    /** Those whom the activity is for; ages in years, both ends included, null where not said. */
    record TargetGroup(
            Source source,
            String text,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo) implements PurposeTerm {}

    /** A field of work that the partnership comprises. */
    record MissionArea(Source source, String text) implements PurposeTerm {}

    /** A value that the parties share. */
    record Value(Source source, String text) implements PurposeTerm {}

    /** A word that belongs to one sort of activity, and tells that the text is about it, or was borrowed from one that was. */
    record ActivityWord(Source source, String word, Activity activity) implements PurposeTerm {

        /** Sorts of activity with words of their own. */
        public enum Activity {
            /** People are referred and placed: remittent, placering, handledare. */
            PLACEMENT,
            /** Adults walk the town at night. */
            NIGHT_WALK,
            /** Volunteers visit older people. */
            VISITING,
            /** Newcomers meet residents. */
            MATCHING,
            /** Shelter and support for victims of crime or violence. */
            SHELTER,
            /** Support to other associations. */
            UMBRELLA
        }
    }
}
