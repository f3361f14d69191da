package se.handslag.identity.account;

/** By what a person is going to prove who they are. */
public sealed interface WayIn {

    /** By a password. */
    record ByPassword(NewPassword password) implements WayIn {}

    /** By a passkey that has just been made. */
    record ByPasskey(PasskeyMade made, String label) implements WayIn {}
}
