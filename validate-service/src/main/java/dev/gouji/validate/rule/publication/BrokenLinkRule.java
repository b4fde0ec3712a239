package dev.gouji.validate.rule.publication;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Section;
import dev.gouji.contract.report.Trait;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** PUB-008: attachments, pictures or links are dead. */
public final class BrokenLinkRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PUB-008",
            "broken-link",
            new Bilingual("附件图片链接失效", "Broken attachment, image or link"),
            new Bilingual(
                    "附件、图片、链接应能打开；正文里残留的 data: 图片地址若不是图片类型，也算失效。没有采集记录又没有这种地址的不作判断。",
                    "Attachments, pictures and links open; the address of a data: picture left in the text whose type is none of pictures is dead too. Not judged without crawls unless there is such an address."),
            "政府网站检查指标",
            new Bilingual("修复或删除失效的附件、图片和链接。", "Repair or remove dead attachments, pictures and links."),
            new Bilingual("链接不向采集程序开放。", "Links closed to crawlers."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FormGeneration> generations() {
        return EnumSet.allOf(FormGeneration.class);
    }

    private static final String DATA = "data:image/";
    private static final String[] PICTURES = {"png", "jpeg", "jpg", "gif", "webp", "svg", "bmp", "x-icon", "tiff"};
    private static final int ADDRESS_MAX = 60;

    @Override
    public Outcome check(CaseFile file) {
        List<String> dead = new ArrayList<>();
        file.around().publication().ifPresent(seen -> dead.addAll(seen.brokenLinks()));
        Report report = file.report();
        for (Trait trait : report.appearance().traits()) {
            dead.addAll(deadPictures(trait.printed()));
        }
        for (Section section : report.sections()) {
            dead.addAll(deadPictures(section.text()));
        }
        if (dead.isEmpty()) {
            return Outcome.of(List.of(), file.around().publication().isPresent());
        }
        String first = dead.getFirst();
        Bilingual message = new Bilingual(
                "有 %d 个失效的附件、图片或链接，如 %s。".formatted(dead.size(), first),
                "%d dead attachments, pictures or links, such as %s.".formatted(dead.size(), first));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("count", Integer.toString(dead.size()));
        values.put("evidence", Claims.evidence(String.join(" ", dead)));
        return Outcome.of(List.of(Violation.of(values, message)));
    }

    /** Every data: address in a text whose type is none of pictures. */
    private static List<String> deadPictures(String text) {
        List<String> dead = new ArrayList<>();
        for (int at = text.indexOf(DATA); at >= 0; at = text.indexOf(DATA, at + 1)) {
            String type = text.substring(at + DATA.length(), Math.min(text.length(), at + DATA.length() + 8));
            if (Stream.of(PICTURES).noneMatch(type::startsWith)) {
                dead.add(text.substring(at, Math.min(text.length(), at + ADDRESS_MAX)));
            }
        }
        return dead;
    }
}
