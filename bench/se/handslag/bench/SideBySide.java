package se.handslag.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Each benchmark and what it is held against in turns, in one process, by the processor time of the one thread that works.
 * On a machine that is busy with other things this tells a ratio when a clock does not.
 */
public final class SideBySide {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARMING = 10;
    private static final int ROUNDS = 16;

    private SideBySide() {}

    /** Prints the median of the ratios, and the least and the most of them. */
    public static void main(String[] arguments) throws Exception {
        ReadingBench reading = new ReadingBench();
        PdfBench pdf = new PdfBench();
        DocxBench docx = new DocxBench();
        tell("reading", 1, reading::reading, reading::twentyExpressions);
        tell("PDF", 3, pdf::reading, pdf::textByPdfBox);
        tell("DOCX", 60, docx::opening, docx::bareStax);
    }

    private static void tell(String what, int times, Callable<Integer> ours, Callable<Integer> plain) throws Exception {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < WARMING + ROUNDS; round++) {
            long own = timeOf(times, ours);
            long other = timeOf(times, plain);
            if (round >= WARMING) {
                ratios.add(other / (double) own);
            }
        }
        Collections.sort(ratios);
        System.out.printf(
                "%s: %.2f (%.2f to %.2f)%n", what, ratios.get(ROUNDS / 2), ratios.getFirst(), ratios.getLast());
    }

    private static long timeOf(int times, Callable<Integer> work) throws Exception {
        long before = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            if (work.call() < 0) {
                throw new IOException("nothing was read");
            }
        }
        return THREADS.getCurrentThreadCpuTime() - before;
    }
}
