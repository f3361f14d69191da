package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.CooperationTerm.Group.Kind;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Topic;

/** Reads the groups that the agreement sets up: their people, seats, chair and convener. */
final class GroupReader implements ClauseReader {

    static final SwiftPattern WORKING = SwiftPattern.compile("arbetsgrupp|projektgrupp|working group");

    @Override
    public List<Group> read(Clauses clauses) {
        List<Group> groups = new ArrayList<>();
        Group steering = group(clauses, Kind.STEERING);
        if (steering != null) {
            groups.add(steering);
        }
        Group working = group(clauses, Kind.WORKING);
        if (working != null) {
            groups.add(working);
        }
        return groups;
    }

    private static @Nullable Group group(Clauses clauses, Kind kind) {
        SwiftPattern name = kind == Kind.WORKING ? WORKING : MeetingReader.STEERING;
        Topic topic = kind == Kind.WORKING ? Topic.WORKING_GROUP : Topic.STEERING_GROUP;
        GroupInText found = new GroupInText(clauses, kind, name, topic);
        for (Block block : clauses.text().blocks()) {
            if (block.index() < clauses.signaturesFrom()) {
                found.take(block);
            }
        }
        return found.group();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Överenskommelse mellan Ängsholms kommun och Kvarnföreningen\n\nStyrgrupp\n\nÄngsholms kommun\n\nAnna Berglund, Per Sjö\n\nKvarnföreningen\n\nMaja Lind",
                        Group.class,
                        "name=Maja Lind, party=Kvarnföreningen"),
                new Example(
                        "Överenskommelse mellan Ängsholms kommun och Kvarnföreningen\n\nEn styrgrupp leder arbetet. I styrgruppen ingår två ledamöter från vardera parten.",
                        Group.class,
                        "count=2, clear=true"));
    }
}
