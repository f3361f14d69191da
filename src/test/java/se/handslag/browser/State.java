package se.handslag.browser;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.function.Consumer;
import se.handslag.site.MemberRoutes;
import se.handslag.site.account.AccountRoutes;
import se.handslag.site.trail.TrailRoutes;
import se.handslag.web.Pages;
import se.handslag.web.Route;

/**
 * What a page can be like, by a name, and how a visitor gets there. A new one is one line: it is then looked at in each view,
 * checked and drawn.
 */
record State(String name, Consumer<Visitor> reached) {

    static final List<State> ALL = List.of(
            new State("first-visit", visitor -> visitor.opens(Pages.START).sees("health.start.choose")),
            new State("help", visitor -> visitor.opens(new Route("/hjalp", "/en/help"))),
            new State("accessibility", visitor -> visitor.opens(new Route("/tillganglighet", "/en/accessibility"))),
            new State(
                    "no-such-page",
                    visitor -> visitor.opens(new Route("/finns-inte", "/en/no-such-page"))
                            .sees("web.error.notFound.title")),
            new State(
                    "findings",
                    visitor -> visitor.sendsIn(Sample.text("food-hub-two-sums"))
                            .sees("health.take.letter")
                            .doesNotSee("health.findings.none.title")),
            new State(
                    "no-findings",
                    visitor -> visitor.sendsIn(Sample.text("city-homeless-day-centre"))
                            .sees("health.findings.none.title")),
            new State(
                    "no-partnership",
                    visitor -> visitor.sendsIn(Sample.text("not-iop-cleaning-services"))
                            .sees("health.kind.PURCHASE")),
            new State("refusal", visitor -> visitor.sendsIn(Sample.noDocument()).sees("health.refused.one")),
            new State(
                    "several",
                    visitor -> visitor.sendsIn(
                                    Sample.text("food-hub-two-sums"),
                                    Sample.noDocument(),
                                    Sample.text("womens-shelter"))
                            .sees("health.refused.some", 1)),
            new State(
                    "sign-in",
                    visitor -> visitor.opens(new Route("/mitt", "/en/mine")).seesWords("Amina Vallberg")),
            new State(
                    "sign-in-wrong",
                    visitor -> visitor.opens(new Route("/logga-in", "/en/sign-in"))
                            .writes("#address", "ingen@lunda.example")
                            .writes("#password", "gissning")
                            .presses("entry.signIn.do")
                            .sees("entry.signIn.trouble.wrong")),
            new State(
                    "forgotten-password",
                    visitor -> visitor.opens(new Route("/logga-in/glomt", "/en/sign-in/forgotten"))
                            .sees("entry.forgotten.noMail")),
            new State(
                    "invitation-gone",
                    visitor -> visitor.opens(new Route("/inbjudan/x", "/en/invitation/x"))
                            .sees("account.invitation.gone")),
            new State(
                    "invite-wrong",
                    visitor -> visitor.comesInAs("Maja Ståhlgren")
                            .opens(AccountRoutes.INVITE)
                            .presses("account.invite.association.do")
                            .sees("account.wrong.association")),
            new State(
                    "invited",
                    visitor -> visitor.comesInAs("Yasmin Ekerö")
                            .opens(AccountRoutes.INVITE)
                            .writes("#o-address", "ny.ekonom@alvhamra.example")
                            .presses("account.invite.do")
                            .sees("account.invite.link.once")),
            new State(
                    "invitation",
                    visitor -> visitor.comesInAs("Yasmin Ekerö")
                            .opens(AccountRoutes.INVITE)
                            .writes("#o-address", "ny.ekonom@alvhamra.example")
                            .presses("account.invite.do")
                            .opensWhatStandsIn("#link")
                            .sees("account.invitation.as.do")),
            new State(
                    "invitation-to-a-stranger",
                    visitor -> visitor.comesInAs("Yasmin Ekerö")
                            .opens(AccountRoutes.INVITE)
                            .writes("#o-address", "ny.ekonom@alvhamra.example")
                            .presses("account.invite.do")
                            .opensAsAStrangerWhatStandsIn("#link")
                            .presses("account.invitation.password.do")
                            .sees("account.wrong.name")),
            new State(
                    "my-account",
                    visitor -> visitor.comesInAs("Per-Olof Lindmarker")
                            .opens(AccountRoutes.ACCOUNT)
                            .sees("account.sessions.what")),
            new State(
                    "my-organisation",
                    visitor -> visitor.comesInAs("Amina Vallberg").sees("entry.mine.colleagues")),
            new State(
                    "trail",
                    visitor -> visitor.comesInAs("Tuomas Rantala")
                            .opens(TrailRoutes.TRAIL)
                            .sees("trail.what")),
            new State(
                    "your-turn",
                    visitor -> visitor.comesInAs("Tuomas Rantala")
                            .opens(MemberRoutes.TURN)
                            .sees("turn.ours")),
            new State(
                    "your-turn-nothing",
                    visitor -> visitor.comesInAs("Jesper Tolvanen")
                            .opens(MemberRoutes.TURN)
                            .sees("turn.partnerships")),
            new State(
                    "all-duties",
                    visitor -> visitor.comesInAs("Tuomas Rantala")
                            .opens(MemberRoutes.TURN)
                            .follows("main .hs-rows .t a")
                            .sees("partnership.duties.later")),
            new State(
                    "duty-wrong",
                    visitor -> visitor.comesInAs("Tuomas Rantala")
                            .opens(MemberRoutes.TURN)
                            .follows("main .hs-rows .t a")
                            .fills("metOn", "")
                            .sees("partnership.done.problem")),
            new State(
                    "calendar-address",
                    visitor -> visitor.comesInAs("Tuomas Rantala")
                            .opens(MemberRoutes.CALENDAR)
                            .presses("turn.calendar.make")
                            .sees("turn.calendar.once")),
            new State(
                    "reminders",
                    visitor -> visitor.comesInAs("Tuomas Rantala")
                            .opens(MemberRoutes.REMINDERS)
                            .sees("reminders.today.words")),
            new State(
                    "reminders-off",
                    visitor -> visitor.comesInAs("Britta Hallonqvist")
                            .opens(MemberRoutes.REMINDERS)
                            .turnsTheMailOff()
                            .sees("reminders.off")),
            new State(
                    "nothing-kept", visitor -> visitor.comesInAs("Dilan Åkerby").sees("entry.mine.none")),
            new State(
                    "not-kept",
                    visitor -> visitor.comesInAs("Amina Vallberg")
                            .choosesFiles(Sample.noDocument())
                            .presses("entry.mine.keep")
                            .sees("entry.mine.refused")),
            new State(
                    "binder-reading",
                    visitor -> visitor.comesInAs("Noah Wiklander")
                            .sendsBinder(BinderOnDisk.packed("Kajens vänner"))
                            .holdsThePage()
                            .sees("intake.reading.soon")),
            new State(
                    "binder",
                    visitor -> visitor.comesInAs("Noah Wiklander")
                            .sendsBinder(BinderOnDisk.packed("Kajens vänner"))
                            .hasItsBinderRead()
                            .sees("intake.left")),
            new State(
                    "binder-asking",
                    visitor -> visitor.comesInAs("Ove Granström")
                            .sendsBinder(BinderOnDisk.thatAsks("Kajens vänner"))
                            .hasItsBinderRead()
                            .sees("intake.which")),
            new State(
                    "binder-without-agreement",
                    visitor -> visitor.comesInAs("Ove Granström")
                            .sendsBinder(BinderOnDisk.withoutAgreement())
                            .hasItsBinderRead()
                            .sees("intake.type")),
            new State(
                    "typing-in",
                    visitor -> visitor.comesInAs("Noah Wiklander")
                            .opens(MemberRoutes.TYPED)
                            .sees("review.typed.begin")),
            new State(
                    "typing-in-without-a-name",
                    visitor -> visitor.comesInAs("Noah Wiklander")
                            .opens(MemberRoutes.TYPED)
                            .presses("review.typed.begin")
                            .sees("review.typed.name.wrong", 300)),
            new State(
                    "typed-in",
                    visitor -> visitor.comesInAs("Noah Wiklander")
                            .opens(MemberRoutes.TYPED)
                            .fills("title", "Öppet kafé")
                            .sees("review.typed.lead")),
            new State(
                    "review",
                    visitor -> visitor.comesInAs("Noah Wiklander")
                            .keeps(Sample.text("food-hub-two-sums"))
                            .sees("review.saved")),
            new State(
                    "review-correcting",
                    visitor -> visitor.comesInAs("Noah Wiklander")
                            .keeps(Sample.text("womens-shelter"))
                            .follows(".hs-pick a[href*=edit]")
                            .sees("review.form.save")),
            new State(
                    "review-adding",
                    visitor -> visitor.comesInAs("Noah Wiklander")
                            .keeps(Sample.text("womens-shelter"))
                            .opensBeside("?add=payment")
                            .sees("review.form.cancel")),
            new State(
                    "review-reading-all",
                    visitor -> visitor.comesInAs("Noah Wiklander")
                            .keeps(Sample.text("womens-shelter"))
                            .follows("a[href$='/allt'], a[href$='/all']")
                            .sees("health.take.letter")),
            new State(
                    "no-partnerships-found",
                    visitor -> visitor.comesInAs("Gunilla Sandelin")
                            .opens(MemberRoutes.PARTNERSHIPS)
                            .opensBeside("?q=finnsinte")
                            .sees("partnership.list.noneFound")),
            new State(
                    "partnerships",
                    visitor -> visitor.comesInAs("Selma Fjällmark")
                            .opens(MemberRoutes.PARTNERSHIPS)
                            .sees("partnership.list.words")),
            new State(
                    "search",
                    visitor -> visitor.comesInAs("Tuomas Rantala")
                            .opens(MemberRoutes.SEARCH)
                            .sees("search.what")),
            new State(
                    "search-found",
                    visitor -> visitor.comesInAs("Tuomas Rantala")
                            .opens(MemberRoutes.SEARCH)
                            .opensBeside("?q=kommunens+volont%C3%A4rer")
                            .sees("search.one")),
            new State(
                    "search-nothing-found",
                    visitor -> visitor.comesInAs("Tuomas Rantala")
                            .opens(MemberRoutes.SEARCH)
                            .opensBeside("?q=konpassen")
                            .sees("search.alike")),
            new State(
                    "search-too-long",
                    visitor -> visitor.comesInAs("Tuomas Rantala")
                            .opens(MemberRoutes.SEARCH)
                            .opensBeside("?q=" + "partnerskap".repeat(10))
                            .sees("search.tooLong", 100)),
            new State(
                    "agreement-place-found",
                    visitor -> visitor.comesInAs("Tuomas Rantala")
                            .opens(MemberRoutes.SEARCH)
                            .opensBeside("?q=volont%C3%A4rerna")
                            .follows(".hs-places a")
                            .sees("partnership.agreement.file")),
            new State(
                    "partnership",
                    visitor -> visitor.comesInAs("Amina Vallberg")
                            .opens(MemberRoutes.PARTNERSHIPS)
                            .follows("main li a")
                            .sees("partnership.days")),
            new State(
                    "partnership-month",
                    visitor -> visitor.comesInAs("Tuomas Rantala")
                            .opens(MemberRoutes.PARTNERSHIPS)
                            .follows("main li a")
                            .follows("main a[href$='/kalender'], main a[href$='/calendar']")
                            .sees("partnership.month.own")),
            new State(
                    "partnership-promised",
                    visitor -> visitor.comesInAs("Tuomas Rantala")
                            .opens(MemberRoutes.PARTNERSHIPS)
                            .follows("main li a")
                            .follows("main a[href$='/lovat'], main a[href$='/promised']")
                            .sees("partnership.promised.counted")),
            new State(
                    "partnership-history",
                    visitor -> visitor.comesInAs("Tuomas Rantala")
                            .opens(MemberRoutes.PARTNERSHIPS)
                            .follows("main li a")
                            .follows("main a[href$='/handelser'], main a[href$='/history']")
                            .sees("partnership.history.lead")),
            new State(
                    "duty-added-wrong",
                    visitor -> visitor.comesInAs("Tuomas Rantala")
                            .opens(MemberRoutes.PARTNERSHIPS)
                            .follows("main li a")
                            .follows("main a[href$='/dagar'], main a[href$='/days']")
                            .unfolds("details.hs-card")
                            .writes("#n-ref", "Styrgruppen § 4")
                            .presses("partnership.duty.save")
                            .sees("partnership.done.problem")),
            new State(
                    "agreement",
                    visitor -> visitor.comesInAs("Amina Vallberg")
                            .opens(MemberRoutes.PARTNERSHIPS)
                            .follows("main li a")
                            .follows("main a[href$='/overenskommelse'], main a[href$='/agreement']")
                            .sees("partnership.agreement.file")),
            new State(
                    "agreement-registered-wrong",
                    visitor -> visitor.comesInAs("Selma Fjällmark")
                            .opens(MemberRoutes.PARTNERSHIPS)
                            .follows("main li a")
                            .follows("main a[href$='/overenskommelse'], main a[href$='/agreement']")
                            .unfolds("#document details")
                            .writes("#number", "KS")
                            .presses("partnership.registration.save")
                            .sees("partnership.registration.problem")),
            new State(
                    "sixty-files",
                    visitor -> visitor.sendsIn(Sample.many(60).toArray(FilePayload[]::new))
                            .sees("health.folder.title", 60)));

    @Override
    public String toString() {
        return name;
    }
}
