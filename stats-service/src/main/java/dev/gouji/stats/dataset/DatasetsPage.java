package dev.gouji.stats.dataset;

import dev.gouji.stats.page.ReportLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The data sets that can be taken: which years and shapes, how large, how to cite them.
 *
 * @param manifest what the last build holds; null before the first one
 * @param builtAt in words
 * @param tables the whole first, then the years, the latest first
 * @param about codebook, data package and catalogue
 */
public record DatasetsPage(Manifest manifest, String builtAt, List<Table> tables, List<Download> about) {
    private static final String WHOLE = "all";
    private static final int STEP = 1000;

    /** A file with its address and its size in words. */
    public record Download(String name, String address, String size) {}

    /**
     * Rows of one shape and period in the formats that there are.
     *
     * @param wide whether a row is a report; else it is a cell
     */
    public record Table(String period, boolean wide, long rows, List<Download> files) {
        /** Whether it holds all years. */
        public boolean isWhole() {
            return period.equals(WHOLE);
        }
    }

    /** The page for a build, null for none. */
    public static DatasetsPage of(Manifest manifest) {
        if (manifest == null) {
            return new DatasetsPage(null, "", List.of(), List.of());
        }
        Map<String, List<DatasetFile>> tables = new LinkedHashMap<>();
        for (DatasetFile file : manifest.files()) {
            if (file.shape() != null) {
                tables.computeIfAbsent(file.period() + file.shape(), key -> new ArrayList<>())
                        .add(file);
            }
        }
        return new DatasetsPage(
                manifest,
                ReportLine.time(manifest.builtAt()),
                tables.values().stream()
                        .map(DatasetsPage::table)
                        .sorted(DatasetsPage::compare)
                        .toList(),
                manifest.files().stream()
                        .filter(file -> file.shape() == null)
                        .map(file -> download(file, file.path()))
                        .toList());
    }

    private static int compare(Table one, Table other) {
        if (one.isWhole() != other.isWhole()) {
            return one.isWhole() ? -1 : 1;
        }
        int period = other.period().compareTo(one.period());
        return period != 0 ? period : Boolean.compare(other.wide(), one.wide());
    }

    private static Table table(List<DatasetFile> files) {
        DatasetFile first = files.getFirst();
        return new Table(
                first.period(),
                first.shape().equals("wide"),
                first.rows() == null ? 0 : first.rows(),
                files.stream()
                        .map(file -> download(file, file.format().toUpperCase(Locale.ROOT)))
                        .toList());
    }

    private static Download download(DatasetFile file, String name) {
        return new Download(name, "/v1/datasets/" + file.path(), size(file.bytes()));
    }

    private static String size(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        return bytes < STEP * STEP
                ? "%.1f kB".formatted(bytes / (double) STEP)
                : "%.1f MB".formatted(bytes / (double) (STEP * STEP));
    }
}
