package se.handslag.platform;

/** Which version of the program this is. */
final class ProgramVersion {

    private ProgramVersion() {}

    /** As the program's own jar tells it; without one, as in a test, "unpacked". */
    static String told() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "unpacked" : version;
    }
}
