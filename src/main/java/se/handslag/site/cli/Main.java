package se.handslag.site.cli;

/** Starts the command line. The only place that may ask the machine what day it is. */
public final class Main {

    private static final int USAGE = 64;

    private Main() {}

    /** Prints what the program can do; exits with 64 when asked for anything else. */
    public static void main(String[] args) {
        System.out.println("handslag read FILE...   reads an agreement; not yet built");
        if (args.length > 1) {
            System.exit(USAGE);
        }
    }
}
