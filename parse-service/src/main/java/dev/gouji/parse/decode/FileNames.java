package dev.gouji.parse.decode;

import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.parse.document.Decoding;
import dev.gouji.parse.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the name of a file says about its content, against what the content is. */
final class FileNames {
    private static final Set<String> TEXT =
            Set.of("txt", "text", "md", "markdown", "html", "htm", "shtml", "xhtml", "mht", "json", "csv", "xml");
    private static final Set<String> PACKED = Set.of(
            "pdf", "doc", "docx", "docm", "xls", "xlsx", "xlsm", "wps", "et", "zip", "png", "jpg", "jpeg", "gif", "tif",
            "tiff", "bmp");

    private FileNames() {}

    /** The decoding, with a problem when the name promises another kind of file. */
    static Decoding compared(Decoding decoding, String fileName, Optional<FileSignature> signature) {
        Optional<String> lie = lie(fileName, signature);
        if (lie.isEmpty() || !(decoding instanceof Decoding.Decoded(Document document))) {
            return decoding;
        }
        String actual = signature.map(FileSignature::title).orElse("文本或网页 (text or a web page)");
        List<ReadingProblem> problems = new ArrayList<>(document.problems());
        problems.add(DecodingProblems.wrongEnding(lie.get(), actual));
        return new Decoding.Decoded(document.withProblems(problems));
    }

    private static Optional<String> lie(String fileName, Optional<FileSignature> signature) {
        int dot = fileName == null ? -1 : fileName.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String ending = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean lies = signature.isPresent()
                ? (TEXT.contains(ending) || PACKED.contains(ending))
                        && !signature.get().isNamed(ending)
                : PACKED.contains(ending);
        return lies ? Optional.of(ending) : Optional.empty();
    }
}
