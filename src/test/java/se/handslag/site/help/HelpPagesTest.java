package se.handslag.site.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.kernel.Language;

@SpringBootTest(properties = {"handslag.operator=Björkö kommun", "handslag.contact=hej@bjorko.example"})
class HelpPagesTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern ANCHOR = Pattern.compile(" (?:href=\"#|aria-labelledby=\")([^\"]+)\"");
    private static final Pattern OPENED =
            Pattern.compile("<details class=\"ds-details\" data-color=\"neutral\" id=\"(\\w+)\" open");

    @Autowired
    private WebApplicationContext context;

    @ParameterizedTest
    @ValueSource(strings = {HelpRoutes.HELP_SV, HelpRoutes.HELP_EN})
    void everyKindIsExplainedOnceAndNoneIsOpened(String address) {
        String page = page(address);

        assertThat(found(ID, page)).contains(codes()).doesNotHaveDuplicates();
        assertThat(found(OPENED, page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {HelpRoutes.HELP_SV, HelpRoutes.HELP_EN, HelpRoutes.ACCESSIBILITY_SV, HelpRoutes.ACCESSIBILITY_EN
            })
    void everyAnchorLeadsSomewhereAndNothingNeedsScriptOrStyleOfItsOwn(String address) {
        String page = page(address);

        assertThat(found(ID, page)).containsAll(found(ANCHOR, page));
        assertThat(page).doesNotContain(" style=", "<script", "<style", " onclick");
    }

    @ParameterizedTest
    @EnumSource
    void aLinkToAKindOpensIt(Language language) {
        for (FindingKind kind : List.of(FindingKind.SUM_MISMATCH, FindingKind.SAME_MONEY_ELSEWHERE)) {
            String link = HelpRoutes.explaining(kind, language);

            assertThat(link).endsWith("#" + kind.code());
            assertThat(found(OPENED, page(link.substring(0, link.indexOf('#')))))
                    .containsExactly(kind.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?kind=", "?kind=nosuch", "?kind=%3Cscript%3E"})
    void aKindThatIsNotThereOpensNothing(String query) {
        assertThat(found(OPENED, page(HelpRoutes.HELP_SV + query))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {HelpRoutes.HELP_SV, HelpRoutes.HELP_EN, HelpRoutes.ACCESSIBILITY_SV, HelpRoutes.ACCESSIBILITY_EN
            })
    void whoeverRunsItIsNamedAndCanBeReached(String address) {
        assertThat(page(address))
                .contains("<strong>Björkö kommun</strong>")
                .contains("<a href=\"mailto:hej@bjorko.example\">hej@bjorko.example</a>");
    }

    @ParameterizedTest
    @CsvSource({HelpRoutes.ACCESSIBILITY_SV + ",22 november 2026", HelpRoutes.ACCESSIBILITY_EN + ",22 November 2026"})
    void theStatementSaysWhenItWasMade(String address, String day) {
        assertThat(page(address)).contains(day);
    }

    private String page(String address) {
        var answer = MockMvcTester.from(context).get().uri(address).exchange();

        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String[] codes() {
        return List.of(FindingKind.values()).stream().map(FindingKind::code).toArray(String[]::new);
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
