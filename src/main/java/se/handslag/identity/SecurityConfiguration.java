package se.handslag.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Who may ask for what. Pages are for those with a session, and forms prove that they come from our own pages; the API is for those
 * with a token, and takes no session, so that no page of another can use it. What needs neither is said by the modules.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityContextRepository signedInSessions() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Nobody signs in with a password yet; without this the framework would make up a user. */
    @Bean
    UserDetailsService noPasswords() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain forPrograms(HttpSecurity http, List<OpenPaths> open, Mandates mandates, Addresses addresses) {
        http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, why) -> {
                    if (!addresses.nothingHere(request, response)) {
                        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                    }
                }))
                .addFilterBefore(new BearerFilter(mandates), AuthorizationFilter.class);
        return onlyOpenPathsForStrangers(http, open);
    }

    @Bean
    @Order(2)
    SecurityFilterChain forPeople(
            HttpSecurity http,
            List<OpenPaths> open,
            Mandates mandates,
            SecurityContextRepository sessions,
            Addresses addresses,
            SignInPage page) {
        http.csrf(forgery -> unlessBare(forgery, open))
                .securityContext(context -> context.securityContextRepository(sessions))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new ToSignIn(addresses, page)))
                .addFilterBefore(new ActingFilter(mandates), AuthorizationFilter.class);
        return onlyOpenPathsForStrangers(http, open);
    }

    private static void unlessBare(CsrfConfigurer<HttpSecurity> forgery, List<OpenPaths> open) {
        forgery.ignoringRequestMatchers(patterns(open.stream().filter(OpenPaths::bare)));
    }

    /** The headers are set for all answers alike, by the kit of the pages; what was asked for is told in the address of signing in. */
    private static SecurityFilterChain onlyOpenPathsForStrangers(HttpSecurity http, List<OpenPaths> open) {
        return http.headers(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(patterns(open.stream()))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    private static String[] patterns(Stream<OpenPaths> open) {
        return open.flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
    }
}
