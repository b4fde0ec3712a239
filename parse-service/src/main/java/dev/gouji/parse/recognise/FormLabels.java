package dev.gouji.parse.recognise;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every label of a form, found by what is printed. Immutable, one for each generation. */
public final class FormLabels {
    private static final int CUT_LABEL_MIN = 6;
    private static final int CUT_LABEL_MAX = 45;
    private static final Map<FormGeneration, FormLabels> ALL = all();

    private final Form form;
    private final Map<String, RowLabel> rows = new HashMap<>();
    /** Labels that say the same without their number; a word that two rows share is in no map. */
    private final Map<String, RowLabel> unnumbered = new HashMap<>();

    private final Map<String, RowLabel> cut = new HashMap<>();
    private final Set<String> furniture = new HashSet<>();
    private final Map<Block, ColumnNames> names = new HashMap<>();
    private final Map<String, HeaderWords> headers = new HashMap<>();
    private final int longest;

    private FormLabels(Form form) {
        this.form = form;
        Set<String> shared = new HashSet<>();
        for (Table table : form.tables()) {
            headers.put(table.id(), new HeaderWords(table));
            for (Block block : table.blocks()) {
                furniture.add(Folding.fold(block.heading()));
                block.columns().forEach(this::column);
                ColumnNames columns = new ColumnNames(block.columns());
                names.put(block, columns);
                block.rows().forEach(row -> row(RowLabel.of(table, block, row, columns), shared));
            }
        }
        for (Table table : form.additions()) {
            for (Block block : table.blocks()) {
                ColumnNames columns = new ColumnNames(block.columns());
                block.rows().forEach(row -> addition(RowLabel.of(table, block, row, columns)));
            }
        }
        shared.forEach(unnumbered::remove);
        cutLabels();
        Set.of("申请人情况", "法人或其他组织", "信息内容", "三、本年度办理结果", "本年度办理结果", "行政诉讼", "单位:件", "(单位:件)")
                .forEach(text -> furniture.add(Folding.fold(text)));
        this.longest = Stream.of(rows, unnumbered, cut)
                .flatMap(labels -> labels.keySet().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static Map<FormGeneration, FormLabels> all() {
        Map<FormGeneration, FormLabels> all = new EnumMap<>(FormGeneration.class);
        for (FormGeneration generation : FormGeneration.values()) {
            all.put(generation, new FormLabels(Form.of(generation)));
        }
        return all;
    }

    /** The labels of a generation. */
    public static FormLabels of(FormGeneration generation) {
        return ALL.get(generation);
    }

    public Form form() {
        return form;
    }

    private void row(RowLabel label, Set<String> shared) {
        furniture.add(Folding.fold(label.row().group()));
        add(label, label.row().label(), shared);
        label.row().aliases().forEach(alias -> add(label, alias, shared));
    }

    private void add(RowLabel label, String printed, Set<String> shared) {
        String folded = Folding.fold(printed);
        rows.putIfAbsent(folded, label);
        rows.putIfAbsent(Labels.withoutNote(folded), label);
        String bare = Labels.withoutNumber(Labels.withoutNote(folded));
        RowLabel other = unnumbered.putIfAbsent(bare, label);
        boolean takenByColumn = furniture.contains(bare);
        if (takenByColumn
                || other != null && !other.row().id().equals(label.row().id())) {
            shared.add(bare);
        }
    }

    /** Under their full label only: their words alone may be something else on this form. */
    private void addition(RowLabel label) {
        for (String printed : label.row().labels()) {
            rows.putIfAbsent(Folding.fold(printed), label);
        }
    }

    private static boolean isNumber(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) < '0' || folded.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Longer than every label, with neither a number in front nor a note behind that could be taken off. */
    private boolean isSentence(String folded) {
        return folded.length() > longest && !folded.endsWith(")") && !Labels.mayBeNumbered(folded);
    }

    /** A label cut to its first line is the row of the only label that starts so. */
    private void cutLabels() {
        Set<String> shared = new HashSet<>();
        unnumbered.forEach((bare, label) -> {
            for (int length = CUT_LABEL_MIN; length <= Math.min(CUT_LABEL_MAX, bare.length()); length++) {
                String start = bare.substring(0, length);
                RowLabel other = cut.putIfAbsent(start, label);
                if (other != null && !other.row().id().equals(label.row().id())) {
                    shared.add(start);
                }
            }
        });
        shared.forEach(cut::remove);
    }

    private void column(Column column) {
        furniture.add(Folding.fold(column.label()));
        column.aliases().forEach(alias -> furniture.add(Folding.fold(alias)));
    }

    /** What stands over the columns of one of the form's own blocks. */
    public ColumnNames columns(Block block) {
        return names.get(block);
    }

    /** What can stand over the columns of one of the form's own tables. */
    public HeaderWords header(Table table) {
        return headers.get(table.id());
    }

    /** The row that a printed label names, if it names one. */
    public Optional<RowLabel> row(Field field) {
        String folded = field.folded();
        if (folded.length() < 2 || isNumber(folded) || isSentence(folded)) {
            return Optional.empty();
        }
        RowLabel row = rows.get(folded);
        if (row == null) {
            String plain = Labels.withPoint(Labels.withoutNote(folded));
            row = plain.equals(folded) ? null : rows.get(plain);
            if (row == null && !furniture.contains(plain)) {
                String bare = Labels.withoutNumber(plain);
                row = unnumbered.get(bare);
                if (row == null && (bare.equals(plain) || !furniture.contains(bare))) {
                    row = cut.get(bare);
                }
            }
        }
        return Optional.ofNullable(row);
    }

    /** Whether a printed text is a heading of the form that has no figures of its own. */
    public boolean isFurniture(Field field) {
        String folded = field.folded();
        return folded.startsWith("(本列数据的勾稽关系")
                || furniture.contains(folded)
                || furniture.contains(Labels.withoutNote(folded));
    }

    /**
     * A row found by its label.
     *
     * @param block whose columns the row has
     * @param position of the row in its block
     * @param folded its label as printed in the form, folded
     * @param words of its label and aliases, without number, note and signs
     * @param columns what stands over its columns
     * @param cells of the row, in the form's order
     */
    public record RowLabel(
            Table table,
            Block block,
            int position,
            Row row,
            String folded,
            Set<String> words,
            ColumnNames columns,
            List<CellId> cells) {
        public RowLabel {
            words = Set.copyOf(words);
            cells = List.copyOf(cells);
        }

        private static RowLabel of(Table table, Block block, Row row, ColumnNames columns) {
            List<CellId> cells = block.columns().stream()
                    .map(column -> table.cell(row, column))
                    .toList();
            Set<String> words = row.labels().stream()
                    .map(label -> Labels.words(Folding.fold(label)))
                    .collect(Collectors.toSet());
            return new RowLabel(
                    table, block, block.rows().indexOf(row), row, Folding.fold(row.label()), words, columns, cells);
        }

        /** Whether a folded text is the row's label in the words of the form. */
        public boolean isPrintedAs(String printed) {
            return folded.equals(printed) || words.contains(Labels.words(printed));
        }

        /** The cell under a column. */
        public CellId cell(Column column) {
            List<Column> columns = block.columns();
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i) == column) {
                    return cells.get(i);
                }
            }
            return cells.get(columns.indexOf(column));
        }
    }
}
