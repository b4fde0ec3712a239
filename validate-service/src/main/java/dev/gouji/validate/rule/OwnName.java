package dev.gouji.validate.rule;

import dev.gouji.contract.report.Organ;
import java.util.stream.Stream;

/** The shorter names by which an organ goes in its own report: 市民政局 or 民政局, 市发改委, 昆山市. */
public final class OwnName {
    private static final int LENGTH_MIN = 3;
    private static final int LENGTH_MAX = 30;
    private static final String LAST = "局厅委会办院处所府镇乡道县市区省州旗盟队馆心";
    private static final String PLACES = "镇乡县市区省州旗盟";

    private OwnName() {}

    /** Whether a text starts with a name that may be the organ's: its characters, in their order. */
    public static boolean opens(Organ organ, String text) {
        int limit = Math.min(text.length(), LENGTH_MAX);
        for (int end = LENGTH_MIN; end <= limit; end++) {
            char last = text.charAt(end - 1);
            boolean wholeName = LAST.indexOf(last) >= 0 && (isNoDepartment(organ) || PLACES.indexOf(last) < 0);
            if (wholeName && mayBe(organ, text.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name may be short for the organ's: its characters stand in the organ's name, in their order. */
    public static boolean mayBe(Organ organ, String name) {
        return organ.mayGoBy(name)
                || Stream.of(organ.name(), organ.printed()).anyMatch(whole -> whole != null && name.endsWith(whole));
    }

    /** A department's place is somebody else: 杭州市 is not 杭州市民政局. */
    private static boolean isNoDepartment(Organ organ) {
        return organ.kind() == null || !organ.kind().isDepartment();
    }
}
