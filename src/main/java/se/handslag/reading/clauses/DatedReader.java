package se.handslag.reading.clauses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.DocumentTerm.Dated;
import se.handslag.agreement.terms.Source;
import se.handslag.reading.lexicon.Dates;
import se.handslag.reading.lexicon.WrittenDate;
import se.handslag.reading.passages.Block;

/** Reads the day in the document's head. A line with two days is a period, and a line about the term is no head. */
final class DatedReader implements ClauseReader {

    private static final int DEEPEST = 16;
    private static final int LONGEST = 90;

    private static final String[] NOT_THE_DAY = {
        "gäller",
        "löptid",
        "period",
        "avtalstid",
        "org",
        "undertecknad",
        "t.o.m",
        "till och med",
        "from ",
        "valid",
        "kf "
    };

    @Override
    public List<Dated> read(Clauses clauses) {
        List<Dated> found = new ArrayList<>();
        List<Block> blocks = clauses.text().blocks();
        int end = Math.min(Math.min(DEEPEST, blocks.size()), clauses.signaturesFrom());
        for (int i = 0; i < end; i++) {
            Block block = blocks.get(i);
            if (block.is(Block.Kind.PARAGRAPH) && block.text().length() > 2 * LONGEST) {
                break;
            }
            if (block.text().length() <= LONGEST && !Words.hasAny(block.lower(), NOT_THE_DAY)) {
                add(found, block);
            }
        }
        return found;
    }

    private static void add(List<Dated> found, Block block) {
        List<WrittenDate> dates = Dates.in(block.text(), block.lower());
        if (dates.size() != 1 || !dates.get(0).isDay()) {
            return;
        }
        WrittenDate written = dates.get(0);
        LocalDate day = written.first();
        if (day != null && found.stream().noneMatch(other -> other.date().equals(day))) {
            found.add(new Dated(Source.plainly(block.cite(written.from(), written.to())), day));
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Alskogs kommun\n2019-04-02\n\nAvtal om samverkan\n\nText.", Dated.class, "date=2019-04-02"),
                new Example("Kulturnämnden 2021-05-11\n\nTjänsteutlåtande\n\nText.", Dated.class, "date=2021-05-11"));
    }
}
