package se.handslag.identity.account;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes and proves passkeys (W3C Web Authentication, level 3). Whoever uses one must show their authenticator that it is they: it is the
 * only proof that is asked for. Nothing is asked of which authenticator it is.
 *
 * <p>Between asking and answering the session holds what was asked, and nothing of whom: it is asked once.
 */
@Component
class PasskeyCeremony {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremony.class);

    private static final String ASKED = PasskeyCeremony.class.getName() + ".asked";
    private static final String US = "Handslag";
    private static final int HANDLE_BYTES = 2 * Long.BYTES;

    /** Made when the first passkey comes by, not when the program starts. */
    private static final class Json {

        static final JsonMapper MAPPER =
                JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    }

    private final Environment environment;

    PasskeyCeremony(Environment environment) {
        this.environment = environment;
    }

    /**
     * What a session holds meanwhile: numbers and no words.
     *
     * @param one half of what the authenticator is to sign: it has 244 random bits, and the standard asks for 128
     * @param other the other half
     * @param person for whom a passkey is made; null where somebody is to prove who they are
     */
    private record Asked(UUID one, UUID other, @Nullable UUID person) implements Serializable {

        static Asked anew(@Nullable UUID person) {
            return new Asked(UUID.randomUUID(), UUID.randomUUID(), person);
        }

        Bytes challenge() {
            return new Bytes(ByteBuffer.allocate(2 * HANDLE_BYTES)
                    .put(bytes(one))
                    .put(bytes(other))
                    .array());
        }
    }

    /** Somebody who has proved to have a passkey, and how often it has been used. */
    record Proved(UUID passkey, long signCount) {}

    /**
     * What an authenticator is asked when it is to make one, as JSON.
     *
     * @param address by which its owner tells it from others
     * @param had those that the person has: an authenticator has one of a person
     */
    String askToMake(UUID person, String address, List<byte[]> had, HttpServletRequest request) {
        Asked asked = Asked.anew(person);
        request.getSession().setAttribute(ASKED, asked);
        return Json.MAPPER.writeValueAsString(creation(asked.challenge(), person, address, had));
    }

    /** What an authenticator is asked when somebody is to prove who they are, as JSON: any that knows us may answer. */
    String askToProve(HttpServletRequest request) {
        Asked asked = Asked.anew(null);
        request.getSession().setAttribute(ASKED, asked);
        return Json.MAPPER.writeValueAsString(proof(asked.challenge()));
    }

    /** The passkey that was made, if the answer is to what was asked last in this session. */
    Optional<PasskeyMade> made(String answer, HttpServletRequest request) {
        Asked asked = taken(request);
        if (asked == null || asked.person() == null) {
            return Optional.empty();
        }
        UUID person = asked.person();
        return tried(() -> {
            PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                    read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            AuthenticatorAttestationResponse response = credential.getResponse();
            allThere(credential.getRawId(), response);
            allThere(response.getAttestationObject(), response.getClientDataJSON());
            CredentialRecord made = us(null).registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    creation(asked.challenge(), person, "", List.of()), new RelyingPartyPublicKey(credential, US)));
            return new PasskeyMade(
                    person,
                    made.getCredentialId().getBytes(),
                    Objects.requireNonNull(made.getAttestationObject()).getBytes(),
                    made.getSignatureCount());
        });
    }

    /** What an answer that is to prove something says of itself. */
    record Claim(
            PublicKeyCredential<AuthenticatorAssertionResponse> credential, byte[] credentialId, Bytes challenge) {}

    /** What the answer says, if somebody was asked in this session; nothing of it is proved. */
    Optional<Claim> claimed(String answer, HttpServletRequest request) {
        Asked asked = taken(request);
        if (asked == null || asked.person() != null) {
            return Optional.empty();
        }
        return tried(() -> {
            PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                    read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            AuthenticatorAssertionResponse response = credential.getResponse();
            allThere(credential.getId(), credential.getRawId(), response);
            allThere(response.getAuthenticatorData(), response.getClientDataJSON(), response.getSignature());
            return new Claim(credential, credential.getRawId().getBytes(), asked.challenge());
        });
    }

    /** Whether the claim is proved by what is kept of the passkey, and how often it has been used then. */
    Optional<Proved> proved(Claim claim, Passkeys.Kept kept, UUID person) {
        return tried(() -> {
            Remembering remembering = new Remembering(record(kept, person));
            us(remembering)
                    .authenticate(new RelyingPartyAuthenticationRequest(proof(claim.challenge()), claim.credential()));
            return new Proved(kept.id(), remembering.saved.getSignatureCount());
        });
    }

    private static @Nullable Asked taken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        Asked asked = (Asked) session.getAttribute(ASKED);
        session.removeAttribute(ASKED);
        return asked;
    }

    private interface Trying<T> {
        T done();
    }

    /** What comes from outside may be anything; what is not a proof is none, whatever is wrong with it. */
    private static <T> Optional<T> tried(Trying<T> trying) {
        try {
            return Optional.of(trying.done());
        } catch (VerificationException
                | DataConversionException
                | JacksonException
                | IllegalArgumentException unproved) {
            LOG.debug("A passkey proved nothing", unproved);
            return Optional.empty();
        }
    }

    /** Whatever the reading of what a stranger has written ends in, it is no answer. */
    private static <T> T read(String answer, TypeReference<T> type) {
        try {
            return Optional.ofNullable(Json.MAPPER.readValue(answer, type))
                    .orElseThrow(() -> new IllegalArgumentException("An answer that is none"));
        } catch (NullPointerException | ClassCastException | IllegalStateException unreadable) {
            throw new IllegalArgumentException("An answer that cannot be read", unreadable);
        }
    }

    /** JSON may leave out what the types promise. */
    private static void allThere(@Nullable Object... parts) {
        if (Stream.of(parts).anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("An answer without all its parts");
        }
    }

    private PublicKeyCredentialCreationOptions creation(
            Bytes challenge, UUID person, String address, List<byte[]> had) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(rp())
                .user(user(person, address))
                .challenge(challenge)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .attestation(AttestationConveyancePreference.NONE)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .excludeCredentials(had.stream()
                        .map(id -> PublicKeyCredentialDescriptor.builder()
                                .type(PublicKeyCredentialType.PUBLIC_KEY)
                                .id(new Bytes(id))
                                .build())
                        .toList())
                .build();
    }

    private PublicKeyCredentialRequestOptions proof(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(URI.create(origin()).getHost())
                .allowCredentials(List.of())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    private static PublicKeyCredentialUserEntity user(UUID person, String address) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(person))
                .name(address)
                .displayName(address)
                .build();
    }

    private static Bytes handle(UUID person) {
        return new Bytes(bytes(person));
    }

    private static byte[] bytes(UUID number) {
        return ByteBuffer.allocate(HANDLE_BYTES)
                .putLong(number.getMostSignificantBits())
                .putLong(number.getLeastSignificantBits())
                .array();
    }

    private static CredentialRecord record(Passkeys.Kept kept, UUID person) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(kept.credentialId()))
                .userEntityUserId(handle(person))
                // It stands in what the authenticator said, and is taken from there.
                .publicKey(new ImmutablePublicKeyCose(new byte[0]))
                .attestationObject(new Bytes(kept.attestation()))
                .signatureCount(kept.signCount())
                .transports(Set.of())
                .label(US)
                .build();
    }

    private Webauthn4JRelyingPartyOperations us(@Nullable Remembering known) {
        return new Webauthn4JRelyingPartyOperations(
                new Nobody(), known == null ? new Remembering(null) : known, rp(), Set.of(origin()));
    }

    private PublicKeyCredentialRpEntity rp() {
        return PublicKeyCredentialRpEntity.builder()
                .name(US)
                .id(URI.create(origin()).getHost())
                .build();
    }

    /** Where people reach us. A passkey is bound to it, so it must not follow what a request says of itself. */
    private String origin() {
        String set = environment.getProperty("handslag.address", "").strip();
        if (set.isEmpty()) {
            String given = environment.getProperty("server.port", "8080");
            return "http://localhost:" + environment.getProperty("local.server.port", given);
        }
        URI address = URI.create(set);
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }

    /** The library's view of what is kept: the one passkey in question, if any. It is stored where the rest is, in one transaction. */
    private static final class Remembering implements UserCredentialRepository {

        private final @Nullable CredentialRecord known;
        private CredentialRecord saved;

        @SuppressWarnings("NullAway.Init")
        Remembering(@Nullable CredentialRecord known) {
            this.known = known;
        }

        @Override
        public void delete(Bytes credentialId) {
            throw new UnsupportedOperationException("Passkeys are removed by their owners");
        }

        @Override
        public void save(CredentialRecord used) {
            saved = used;
        }

        @Override
        public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
            return known;
        }

        @Override
        public List<CredentialRecord> findByUserId(Bytes userId) {
            return known == null ? List.of() : List.of(known);
        }
    }

    /** The library need not know who anybody is. */
    private static final class Nobody implements PublicKeyCredentialUserEntityRepository {

        @Override
        public PublicKeyCredentialUserEntity findById(Bytes id) {
            return ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(id)
                    .name("")
                    .displayName("")
                    .build();
        }

        @Override
        public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
            return null;
        }

        @Override
        public void save(PublicKeyCredentialUserEntity person) {
            throw new UnsupportedOperationException("People are not made by signing in");
        }

        @Override
        public void delete(Bytes id) {
            throw new UnsupportedOperationException("People are not removed by signing in");
        }
    }
}
