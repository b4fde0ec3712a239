package dev.gouji.parse.recognise;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.organ.OrganResolver;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sentence in which a report says whose it is, on which year: 某某市财政局编制了2022年政府信息公开工作年度报告. A page may
 * name other organs and years in lists and links; only its own text says this.
 *
 * @param organ null where the sentence names none in full
 * @param year null where none is named, or several
 */
record Authorship(String organ, Integer year) {
    private static final Authorship NOBODY = new Authorship(null, null);
    private static final int NAME_MAX = 36;

    private static final Pattern SAYS =
            Pattern.compile("(?:现公布|现发布|编制并公布|编制了|编制)(20\\d\\d)年(?:度)?(?:政府|政务)信息公开(?:工作)?(?:年度|情况|报告)");
    private static final Pattern TELLS =
            Pattern.compile("(?:现将|现就|现对)(\\p{Han}{3,36}?)(20\\d\\d)年(?:度)?(?:政府|政务)信息公开(?:工作)?(?:年度)?(?:情况|报告)");
    /** Of the words that open {@link #TELLS}, the character they share and those that follow it. */
    private static final char NOW = '现';

    private static final String NOW_TELLS = "将就对";
    /** What the verbs of {@link #SAYS} end with. */
    private static final String VERB_ENDS = "布制了";

    private static final String CENTURY = "20";
    private static final Pattern OF_OTHERS = Pattern.compile("(?:关于|做好|开展|组织|认真|及时|要求|督促|指导)$");
    private static final String NOTICE = "的通知";
    private static final int NOTICE_WITHIN = 14;

    private static final List<String> OFFICES = List.of("办公室", "办公厅");

    /** What the lines above part one say; a line may hold more than a preface. */
    static Authorship in(List<Line> prose) {
        Authorship stated = NOBODY;
        for (Line line : prose) {
            stated = stated.and(line.folded());
        }
        if (!stated.equals(NOBODY)) {
            return stated;
        }
        // In a text of short lines the sentence is broken somewhere.
        return NOBODY.and(prose.stream().map(Line::folded).collect(Collectors.joining()));
    }

    private Authorship and(String text) {
        // Nearly no line says it, and an expression tries every character: cheap questions first.
        Authorship all = maySay(text) ? said(text) : this;
        Matcher tells = mayTell(text) ? TELLS.matcher(text) : null;
        while (tells != null && tells.find()) {
            all = all.or(tells.group(1), Integer.valueOf(tells.group(2)));
        }
        return all;
    }

    private Authorship said(String text) {
        Authorship all = this;
        Matcher says = SAYS.matcher(text);
        while (says.find()) {
            String before = text.substring(startOfWords(text, says.start()), says.start());
            String behind = text.substring(says.end(), Math.min(text.length(), says.end() + NOTICE_WITHIN));
            if (!OF_OTHERS.matcher(before).find() && !behind.contains(NOTICE)) {
                all = all.or(before, Integer.valueOf(says.group(1)));
            }
        }
        return all;
    }

    private static boolean maySay(String text) {
        for (int year = text.indexOf(CENTURY, 1); year > 0; year = text.indexOf(CENTURY, year + 1)) {
            if (VERB_ENDS.indexOf(text.charAt(year - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayTell(String text) {
        int last = text.lastIndexOf(CENTURY);
        for (int now = text.indexOf(NOW); now >= 0 && now < last; now = text.indexOf(NOW, now + 1)) {
            if (NOW_TELLS.indexOf(text.charAt(now + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The first name stands; two years are none. */
    private Authorship or(String words, Integer other) {
        String name = organ == null && OrganName.isName(words) ? words : organ;
        boolean first = this.equals(NOBODY);
        return new Authorship(name, first || other.equals(year) ? other : null);
    }

    private static int startOfWords(String text, int end) {
        int start = end;
        while (start > Math.max(0, end - NAME_MAX)
                && Character.UnicodeScript.of(text.charAt(start - 1)) == Character.UnicodeScript.HAN) {
            start--;
        }
        return start;
    }

    /** The organ, unless it is an office that may sum up for those whose office it is. */
    String ofItself() {
        return organ != null && OFFICES.stream().noneMatch(organ::endsWith) ? organ : null;
    }

    /**
     * The organ that a title names, without what the page prints in front of it and in full where the title cuts it.
     *
     * @param inTitle null for none
     * @param dated whether the title names a year too
     */
    String better(String inTitle, boolean dated) {
        if (organ == null || inTitle == null || organ.equals(inTitle)) {
            return inTitle;
        }
        boolean cut = organ.endsWith(inTitle) && !OrganName.isName(inTitle);
        boolean behindMenu =
                inTitle.endsWith(organ) && Menu.isAll(inTitle.substring(0, inTitle.length() - organ.length()));
        // A title without a year may be an entry of the menu behind the name of the site.
        boolean site = !dated && ofItself() != null && OrganResolver.kind(inTitle) != OrganResolver.kind(organ);
        return cut || behindMenu || site ? organ : inTitle;
    }
}
