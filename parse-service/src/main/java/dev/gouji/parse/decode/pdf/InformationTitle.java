package dev.gouji.parse.decode.pdf;

import com.google.re2j.Pattern;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The title that a PDF gives itself, where it is one: writing programs put all kinds of things there. */
final class InformationTitle {
    private static final int LENGTH_MAX = 100;
    private static final Pattern CHINESE = Pattern.compile("\\p{Han}{4}");
    private static final Pattern PROGRAM =
            Pattern.compile("(?i)^microsoft|\\.(docx?|wps|xlsx?|pdf|et)$|^未命名|^untitled|^文档");

    private InformationTitle() {}

    static List<String> of(PDDocument pdf) {
        String title = pdf.getDocumentInformation().getTitle();
        if (title == null) {
            return List.of();
        }
        String clean = title.strip();
        boolean real = clean.length() <= LENGTH_MAX
                && CHINESE.matcher(clean).find()
                && !PROGRAM.matcher(clean).find();
        return real ? List.of(clean) : List.of();
    }
}
