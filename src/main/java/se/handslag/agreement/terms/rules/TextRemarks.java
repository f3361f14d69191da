package se.handslag.agreement.terms.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.ConductTerm.Secrecy;
import se.handslag.agreement.terms.CooperationTerm.Talk;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.Finding.Proposal;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.PurposeTerm.ActivityWord;
import se.handslag.agreement.terms.PurposeTerm.ActivityWord.Activity;
import se.handslag.agreement.terms.PurposeTerm.EffectGoal;
import se.handslag.agreement.terms.PurposeTerm.Goal;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;

/** Remarks on goals, borrowed words and secrecy. */
final class TextRemarks {

    static final List<Rule> ALL = List.of(
            new SmallRule(FindingKind.GOAL_WITHOUT_MEASURE, TextRemarks::goalWithoutMeasure),
            new SmallRule(FindingKind.FOREIGN_WORDS, TextRemarks::foreignWords),
            new SmallRule(FindingKind.SECRECY_ACT_ON_ASSOCIATION, TextRemarks::secrecyActOnAssociation));

    /** Activities whose words mean nothing in another; volunteers and matches are everywhere. */
    private static final Set<Activity> WITH_WORDS_OF_THEIR_OWN =
            Set.of(Activity.PLACEMENT, Activity.NIGHT_WALK, Activity.SHELTER);

    private static final int MOST_FOREIGN_WORDS = 3;
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+");

    private TextRemarks() {}

    /** Goals of which nobody will be able to tell whether they were reached. */
    private static List<Finding> goalWithoutMeasure(AgreementTerms terms) {
        List<Term> unmeasured = Stream.<Term>concat(
                        terms.all(Goal.class).stream().filter(goal -> !goal.measured()),
                        terms.all(EffectGoal.class).stream().filter(goal -> !goal.measured()))
                .toList();
        if (unmeasured.isEmpty()) {
            return List.of();
        }
        int goals = terms.all(Goal.class).size() + terms.all(EffectGoal.class).size();
        Message detail = Message.of("finding.goalWithoutMeasure.detail", unmeasured.size(), goals);
        return List.of(new Finding(FindingKind.GOAL_WITHOUT_MEASURE, detail, placesOf(unmeasured), null));
    }

    /** A few words of another activity than the one the text is about: they came along with the template. */
    private static List<Finding> foreignWords(AgreementTerms terms) {
        Map<Activity, List<ActivityWord>> byActivity = new EnumMap<>(Activity.class);
        for (ActivityWord word : terms.all(ActivityWord.class)) {
            byActivity
                    .computeIfAbsent(word.activity(), any -> new ArrayList<>())
                    .add(word);
        }
        boolean peopleArePlaced = terms.all(Talk.class).stream().anyMatch(Talk::perParticipant);
        List<Finding> findings = new ArrayList<>();
        byActivity.forEach((activity, words) -> {
            boolean meant = activity == Activity.PLACEMENT && peopleArePlaced;
            Activity ruling = rulingOver(words.size(), byActivity);
            if (WITH_WORDS_OF_THEIR_OWN.contains(activity) && !meant && ruling != null) {
                findings.add(foreign(words, ruling));
            }
        });
        return findings;
    }

    /** The activity that has more than twice as many words as these few; null where there is none. */
    private static @Nullable Activity rulingOver(int few, Map<Activity, List<ActivityWord>> byActivity) {
        if (few > MOST_FOREIGN_WORDS) {
            return null;
        }
        for (Map.Entry<Activity, List<ActivityWord>> other : byActivity.entrySet()) {
            if (other.getValue().size() > 2 * few) {
                return other.getKey();
            }
        }
        return null;
    }

    private static Finding foreign(List<ActivityWord> words, Activity ruling) {
        List<String> distinct =
                words.stream().map(ActivityWord::word).distinct().toList();
        Message detail = Message.of(
                "finding.foreignWords.detail", Quoted.list(distinct), Message.of("activity." + ruling.name()));
        return new Finding(FindingKind.FOREIGN_WORDS, detail, placesOf(words), null);
    }

    /** The secrecy act binds authorities; an association keeps silent by its own promise. */
    private static List<Finding> secrecyActOnAssociation(AgreementTerms terms) {
        List<Party> civil = Parties.of(terms).in(Sector.CIVIL);
        List<Finding> findings = new ArrayList<>();
        for (Secrecy secrecy : terms.all(Secrecy.class)) {
            boolean bound =
                    BETWEEN_SENTENCES.splitAsStream(secrecy.text()).anyMatch(sentence -> bindsAny(civil, sentence));
            if (bound) {
                Citation clause = secrecy.source().citation();
                String names = String.join(", ", civil.stream().map(Party::name).toList());
                Message detail = Message.of("finding.secrecyActOnAssociation.detail", names);
                findings.add(new Finding(
                        FindingKind.SECRECY_ACT_ON_ASSOCIATION,
                        detail,
                        List.of(clause),
                        promiseOfSilence(clause, names, terms)));
            }
        }
        return findings;
    }

    private static boolean bindsAny(List<Party> civil, String sentence) {
        boolean ofAssociation = Lexicon.says("secrecy.association", sentence)
                || civil.stream().anyMatch(party -> Names.shareDistinctiveWord(party.name(), sentence));
        return ofAssociation
                && !civil.isEmpty()
                && Lexicon.says("secrecy.act", sentence)
                && Lexicon.says("secrecy.binds", sentence);
    }

    private static @Nullable Proposal promiseOfSilence(Citation clause, String civil, AgreementTerms terms) {
        List<Party> ofThePublic = Parties.of(terms).in(Sector.PUBLIC);
        if (ofThePublic.isEmpty()) {
            return null;
        }
        String wording =
                Wording.inLanguageOf(terms).of("secrecy", ofThePublic.getFirst().name(), civil);
        return new Proposal(clause, clause.words().endsWith(".") ? wording + "." : wording);
    }

    private static List<Citation> placesOf(List<? extends Term> terms) {
        return terms.stream().map(term -> term.source().citation()).toList();
    }
}
