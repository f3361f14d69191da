package se.handslag.reading.clauses;

import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.DocumentTerm.DiaryNumber;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Reads the authority's number for the case: the first, where there are two. */
final class DiaryNumberReader implements ClauseReader {

    private static final int DEEPEST_BARE_NUMBER = 16;

    private static final SwiftPattern NAMED = SwiftPattern.compile(
            "(?i)(?:\\bdnr|\\bdiarie ?(?:nr|nummer)|diarium|(?<!\\p{L})ärende ?(?:nr|nummer)|beteckning|\\bour ref(?:erence)?(?: no)?|\\bref(?:\\.|erence)?(?: ?(?:no|nr))|\\bref\\.|\\bcase (?:no|number)|\\bdiary (?:no|number))\\b?\\.?[: \\t]{0,4}(?=[\\p{Lu}\\d])"
                    + "((?:[\\p{Lu}]{1,6}[ ./-]?){0,2}(?:\\d{1,4}[\\p{Lu}]{2,4}[ /-]?)?[\\d][\\d/:.\\-]*(?:[ ]?[\\p{Lu}]{2,4} ?\\d{2,6})?(?: \\d{3,5}(?=\\D|$))?(?:-\\d+)?)");
    private static final SwiftPattern BARE = SwiftPattern.compile(
            "(?<![\\p{L}\\d/-])(\\p{Lu}{2,6}[ -]?\\d{2,4}[/:.-]\\d{2,6}(?:-\\d+)?|\\p{Lu}{1,5}[./]\\d{4}[.:/]\\d{2,6}(?:-\\d+)?|\\d{4}/\\p{Lu}{1,4} ?\\d{3,5}|\\d{2}\\p{Lu}{2,4}\\d{3,5}|\\d{4}\\p{Lu}{2,4}/\\d{3,5}|\\p{Lu}{2,5} \\d{2}/\\d{3,5})(?![\\d/])");
    private static final SwiftPattern LAW = SwiftPattern.compile("(?i)(?:lag|sfs|förordning)[^.]{0,20}$");

    @Override
    public List<DiaryNumber> read(Clauses clauses) {
        for (Sentence sentence : clauses.text().sentencesWith(Cue.DIARY)) {
            Block block = sentence.block();
            Matcher matcher = NAMED.finder(block.text());
            while (matcher.find()) {
                String number = Words.trimmed(matcher.group(1));
                if (number.length() > 4 && !number.matches("\\d{4}-\\d\\d-\\d\\d")) {
                    return found(block, matcher.start(1), number);
                }
            }
        }
        List<Block> blocks = clauses.text().blocks();
        for (int i = 0; i < Math.min(blocks.size(), DEEPEST_BARE_NUMBER); i++) {
            Block block = blocks.get(i);
            Matcher matcher = BARE.finder(block.text());
            if (block.text().length() < 200
                    && matcher.find()
                    && !LAW.standsIn(block.text().substring(0, matcher.start()))) {
                return found(block, matcher.start(1), matcher.group(1));
            }
        }
        return List.of();
    }

    private static List<DiaryNumber> found(Block block, int from, String number) {
        return List.of(new DiaryNumber(Source.plainly(block.cite(from, from + number.length())), number));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("Avtal\n\nDnr ÄN 2019-878", DiaryNumber.class, "number=ÄN 2019-878"),
                new Example("Avtal\n\nDiarienummer: KS/2015:438", DiaryNumber.class, "number=KS/2015:438"),
                new Example("Avtal\n\nVår beteckning 23FHN0088", DiaryNumber.class, "number=23FHN0088"),
                new Example("Agreement\n\nRef. no: IN-2023-0077", DiaryNumber.class, "number=IN-2023-0077"),
                new Example("Avtal\n\n2023/KS 0362", DiaryNumber.class, "number=2023/KS 0362"));
    }
}
