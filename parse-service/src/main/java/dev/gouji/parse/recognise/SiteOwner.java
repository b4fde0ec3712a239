package dev.gouji.parse.recognise;

import dev.gouji.contract.report.OrganKind;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.organ.OrganResolver;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose page it is by its path, its head and its foot, asked when all else is silent. A government, and whoever keeps its
 * site for it, publish the reports of all: they say nothing. One organ must be named in all of these places together.
 */
final class SiteOwner {
    private static final int LINES_ABOVE = 40;
    private static final int LINES_BELOW = 15;
    private static final int PATH_MAX = 160;
    private static final List<String> OWNERS = List.of("主办单位", "网站主办", "主办", "版权所有");
    private static final String BEHIND_LABEL = ":：©";
    private static final List<String> IN_HEAD = List.of("栏目名称:", "作者:");
    private static final String PATH = "位置:";
    /** 苏ICP备, 苏公网安备: the site's numbers begin with their province. */
    private static final String NUMBER = "ICP";

    private static final String POLICE_NUMBER = "公网安备";
    private static final String STEPS = ">»/|";
    /** These publish what is not theirs. */
    private static final Set<OrganKind> OF_ALL = EnumSet.of(
            OrganKind.GOVERNMENT,
            OrganKind.GOVERNMENT_OFFICE,
            OrganKind.PARTY_ORGAN,
            OrganKind.DEPARTMENT_GOVERNMENT_SERVICES);

    private static final List<String> KEEPERS =
            List.of("信息中心", "数据", "媒体", "新闻", "传媒", "网信", "网络", "电子政务", "政务公开", "信息公开", "政务服务", "审批", "广播", "电视", "报社");

    /** How those speak of themselves who do not bear the name of the site's department. */
    private static final List<String> SELVES =
            List.of("局", "委", "厅", "院", "校", "站", "队", "所", "馆", "会", "社", "中心", "公司", "街道", "镇", "乡", "大队", "支队");

    private final Set<String> named = new LinkedHashSet<>();
    private final Set<String> atFoot = new LinkedHashSet<>();
    /** The site is that of a government or of whoever keeps it for one. */
    private boolean ofAll;

    private SiteOwner() {}

    static Optional<String> of(Document document, List<Line> prose) {
        SiteOwner owner = new SiteOwner();
        List<Line> lines = document.lines();
        for (Line line : lines.subList(0, Math.min(lines.size(), LINES_ABOVE))) {
            owner.path(line.folded());
        }
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - LINES_BELOW); i--) {
            Line line = lines.get(i);
            if (!line.fields().isEmpty() && Chapters.openedBy(line).isPresent()) {
                break;
            }
            line.words().forEach(field -> owner.foot(field.text()));
        }
        document.metadataFacts().forEach(owner::head);
        if (!owner.ofAll) {
            owner.named.addAll(owner.atFoot);
        }
        return owner.named.size() == 1
                ? owner.named.stream().filter(name -> maySpeakSo(name, prose)).findFirst()
                : Optional.empty();
    }

    private static boolean maySpeakSo(String name, List<Line> prose) {
        SelfReference self = SelfReference.of(prose);
        if (self.isOfGovernment() || !self.mayBe(name)) {
            return false;
        }
        for (Line line : prose) {
            String folded = line.folded();
            for (int at = folded.indexOf('我'); at >= 0; at = folded.indexOf('我', at + 1)) {
                int behind = at + 1;
                if (SELVES.stream().anyMatch(word -> folded.startsWith(word, behind) && !name.contains(word))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** 您现在的位置:首页>部门>某某县教育局>年报. */
    private void path(String folded) {
        int start = folded.indexOf(PATH);
        if (start < 0 || folded.length() > PATH_MAX) {
            return;
        }
        int from = start + PATH.length();
        for (int at = from; at <= folded.length(); at++) {
            if (at == folded.length() || STEPS.indexOf(folded.charAt(at)) >= 0) {
                add(folded.substring(from, at), named);
                from = at + 1;
            }
        }
    }

    private void head(String fact) {
        String folded = Folding.fold(fact);
        for (String label : IN_HEAD) {
            if (folded.startsWith(label)) {
                add(folded.substring(label.length()), named);
            }
        }
    }

    private void foot(String text) {
        for (String label : OWNERS) {
            int at = text.indexOf(label);
            if (at >= 0) {
                String name = nameBehind(text, at + label.length());
                OrganKind kind = OrganResolver.kind(name);
                ofAll |= kind == null ? name.endsWith("政府") : isOfAll(name, kind);
                add(name, atFoot);
            }
        }
    }

    private static String nameBehind(String text, int from) {
        int start = from;
        while (start < text.length()
                && (Folding.isBlank(text.charAt(start)) || BEHIND_LABEL.indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isIdeographic(text.charAt(end))) {
            end++;
        }
        String words = Folding.fold(text.substring(start, end));
        int registered = words.indexOf(POLICE_NUMBER);
        int province = registered > 0 ? registered - 1 : text.startsWith(NUMBER, end) ? words.length() - 1 : -1;
        return province > 0 ? words.substring(0, province) : words;
    }

    private static boolean isOfAll(String name, OrganKind kind) {
        return OF_ALL.contains(kind) || KEEPERS.stream().anyMatch(name::contains);
    }

    private static void add(String words, Set<String> names) {
        boolean whole = words.equals(OrganName.at(words, 0)) || DelimitedName.is(words);
        OrganKind kind = whole ? OrganResolver.kind(words) : null;
        if (kind != null && !isOfAll(words, kind)) {
            names.add(words);
        }
    }
}
