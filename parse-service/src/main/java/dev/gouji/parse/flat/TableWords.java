package dev.gouji.parse.flat;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.recognise.Labels;
import java.util.List;
import java.util.stream.Stream;

/** The words that the tables of every form print, and which of them start a row. */
final class TableWords {
    /** What a word is in its table. */
    enum Kind {
        /** A row label: figures follow. */
        ROW,
        /** A column header. */
        HEADER,
        /** A heading of a block or a group; where it stands a table is. */
        HEADING
    }

    private static final List<String> HEADINGS = List.of(
            "申请人情况", "法人或其他组织", "信息内容", "三、本年度办理结果", "本年度办理结果", "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)", "单位:件", "(单位:件)");
    private static final WordTree<Kind> WORDS = words();

    private TableWords() {}

    private static WordTree<Kind> words() {
        WordTree<Kind> words = new WordTree<>();
        HEADINGS.forEach(heading -> words.put(Folding.fold(heading), Kind.HEADING));
        for (FormGeneration generation : FormGeneration.values()) {
            if (generation.hasThreeTables()) {
                Form form = Form.of(generation);
                Stream.concat(form.tables().stream(), form.additions().stream())
                        .forEach(table -> table.blocks().forEach(block -> block(words, table, block)));
            }
        }
        return words;
    }

    private static void block(WordTree<Kind> words, Table table, Block block) {
        words.put(Folding.fold(block.heading()), Kind.HEADING);
        Kind rowKind = table.layout() == Table.Layout.LINE_A_ROW ? Kind.ROW : Kind.HEADER;
        for (Row row : block.rows()) {
            words.put(Folding.fold(row.group()), Kind.HEADING);
            Stream.concat(Stream.of(row.label()), row.aliases().stream())
                    .map(Folding::fold)
                    .forEach(label -> row(words, label, rowKind));
        }
        for (Column column : block.columns()) {
            words.put(Folding.fold(column.group()), Kind.HEADING);
            Stream.concat(Stream.of(column.label()), column.aliases().stream())
                    .map(Folding::fold)
                    .forEach(label -> {
                        words.put(label, Kind.HEADER);
                        words.put(Labels.withoutNote(label), Kind.HEADER);
                    });
        }
        words.put("行政诉讼", Kind.HEADER);
    }

    /** With its number and, where the words alone are no other label's, without. */
    private static void row(WordTree<Kind> words, String label, Kind kind) {
        words.put(label, kind);
        words.put(Labels.withoutNote(label), kind);
        if (Gaps.isDigit(label.charAt(0))) {
            words.put(label.replaceFirst("\\.", "、"), kind);
        }
        String bare = Labels.withoutNumber(Labels.withoutNote(label));
        if (bare.length() > 2 || bare.equals("规章")) {
            words.put(bare, kind);
            words.put(Labels.withoutNumber(label), kind);
        }
    }

    /** The longest word that starts there, or null. */
    static WordTree.Found<Kind> at(String folded, int start) {
        return WORDS.longest(folded, start);
    }
}
