package dev.gouji.access.audit;

import java.util.List;

/** Goes through the record, line by line from the first. For one thread. */
public final class Examination {
    /** What was noted of the end; null when nothing was. */
    private final Long lastNumber;

    private final String lastHash;
    private long lines;
    private long first;
    private long number;
    private String hash = Line.BEGINNING;
    /** What has to be confirmed by a later line: the lines before the first that is kept, when it is not line 1. */
    private Line unconfirmed;

    private Long broken;
    private String reason;

    /**
     * @param lastNumber of the last line, as noted beside the record; 0 when there is none
     * @param lastHash its hash
     */
    public Examination(long lastNumber, String lastHash) {
        this.lastNumber = lastNumber;
        this.lastHash = lastHash;
    }

    /**
     * Of lines of which nobody noted where they end, as in a file.
     *
     * @param lastHash of the last line when somebody wrote it down, null otherwise
     */
    public Examination(String lastHash) {
        this.lastNumber = null;
        this.lastHash = lastHash;
    }

    /** The next lines, in their order. */
    public void look(List<Line> next) {
        next.forEach(this::look);
    }

    private void look(Line line) {
        if (broken != null) {
            return;
        }
        if (lines == 0) {
            begin(line);
        } else if (line.number() == number) {
            found(number, "该行不止一次", "it is there more than once, and not the same");
        } else if (line.number() != number + 1) {
            found(number + 1, "该行缺失", "the line is missing");
        } else if (!line.follows(hash)) {
            found(line.number(), "内容与散列不符", "what it says does not match its hash");
        }
        if (unconfirmed != null
                && line.entry().phase() == Entry.Phase.RETENTION
                && confirms(line.entry().object())) {
            unconfirmed = null;
        }
        lines++;
        number = line.number();
        hash = line.hash();
    }

    /** Line 1 follows the beginning; any other has to follow what a later line says was taken out. */
    private void begin(Line line) {
        first = line.number();
        if (first == 1 && !line.follows(Line.BEGINNING)) {
            found(1, "内容与散列不符", "what it says does not match its hash");
        }
        if (first > 1) {
            unconfirmed = line;
        }
    }

    private boolean confirms(String takenOut) {
        String[] numberAndHash = takenOut.split(" ");
        return numberAndHash.length == 2
                && numberAndHash[0].equals(String.valueOf(first - 1))
                && unconfirmed.follows(numberAndHash[1]);
    }

    private void found(long where, String zh, String en) {
        broken = where;
        reason = "第 %1$d 行：%2$s。 Line %1$d: %3$s.".formatted(where, zh, en);
    }

    /** Whether it is whole. To be asked after the last line. */
    public Verification result() {
        if (broken == null && unconfirmed != null) {
            found(
                    first - 1,
                    "该行及以前各行缺失，没有留存期届满的记录",
                    "it and all before it are missing, and no line says that their time was up");
        }
        if (broken == null && !endsAsNoted()) {
            found(
                    (lastNumber == null ? number : Math.min(number, lastNumber)) + 1,
                    "末尾与登记不符，有行缺失或增加",
                    "the end is not what was noted: lines are missing or were added");
        }
        return new Verification(broken == null, lines, first, number, hash, broken, reason);
    }

    private boolean endsAsNoted() {
        return (lastNumber == null || number == lastNumber) && (lastHash == null || hash.equals(lastHash));
    }
}
