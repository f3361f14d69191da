package se.handslag.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be sent in, so that nobody can take all of the program for himself. The defaults suit a program with a few
 * hundred megabytes of memory; an office behind one address sends its whole shelf of agreements within them.
 *
 * @param requestMegabytes the most in one request
 * @param heldMegabytes what all requests together may have room reserved for in memory
 * @param waitSeconds how long a request waits for room before it is asked to come back
 * @param requestsPerAddress how many requests with files one network address may send at once, and again over ten minutes
 * @param smallRequestsPerAddress the same for answers to forms: those who review agreements send one for each value
 * @param tokenRequestsPerAddress the same for programs with a token, which are stopped at the door where it is a wrong one
 * @param megabytesPerAddress how much one network address may send at once, and again over ten minutes
 * @param togetherPerAddress how many requests of one network address are read at the same time
 */
@ConfigurationProperties("handslag.sending")
record SendingLimits(
        @DefaultValue("200") int requestMegabytes,
        @DefaultValue("128") int heldMegabytes,
        @DefaultValue("10") int waitSeconds,
        @DefaultValue("300") int requestsPerAddress,
        @DefaultValue("3000") int smallRequestsPerAddress,
        @DefaultValue("60000") int tokenRequestsPerAddress,
        @DefaultValue("600") int megabytesPerAddress,
        @DefaultValue("12") int togetherPerAddress) {}
