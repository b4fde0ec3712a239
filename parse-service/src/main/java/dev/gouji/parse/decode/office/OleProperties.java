package dev.gouji.parse.decode.office;

import java.util.List;
import org.apache.poi.hpsf.SummaryInformation;

/** What a file of Office 97 to 2003 says about itself. */
final class OleProperties {
    private OleProperties() {}

    /** The title, when there is one. */
    static List<String> titles(SummaryInformation summary) {
        String title = summary == null ? null : summary.getTitle();
        return title == null || title.isBlank() ? List.of() : List.of(title.strip());
    }
}
