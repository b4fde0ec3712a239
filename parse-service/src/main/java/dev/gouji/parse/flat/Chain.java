package dev.gouji.parse.flat;

import dev.gouji.parse.document.Line;
import dev.gouji.parse.flat.TableWords.Kind;
import java.util.ArrayList;
import java.util.List;

/** Words of a table between which nothing but figures stands: its header and its rows, run together. */
record Chain(String folded, List<Token> tokens) {
    static final int LENGTH_MIN = 4;

    /** The one that starts with a token; the heading of a part is one by itself. */
    static Chain at(String folded, List<Token> tokens, int first) {
        int last = first;
        while (!tokens.get(last).isChapter()
                && last + 1 < tokens.size()
                && !tokens.get(last + 1).isChapter()
                && Gaps.isFigures(
                        folded, tokens.get(last).end(), tokens.get(last + 1).start())) {
            last++;
        }
        return new Chain(folded, tokens.subList(first, last + 1));
    }

    Token last() {
        return tokens.getLast();
    }

    Chain withoutLast() {
        return new Chain(folded, tokens.subList(0, tokens.size() - 1));
    }

    /** Whether it is long enough, with a header and figures, to be no sentence. */
    boolean isTable() {
        if (tokens.size() < LENGTH_MIN) {
            return false;
        }
        boolean headed = false;
        boolean figures = false;
        for (int i = 0; i < tokens.size(); i++) {
            headed |= tokens.get(i).kind() != Kind.ROW;
            figures |= figuresEnd(i) > tokens.get(i).end();
        }
        return headed && figures;
    }

    private int figuresEnd(int index) {
        return index + 1 < tokens.size()
                ? tokens.get(index + 1).start()
                : Gaps.figuresEnd(folded, tokens.get(index).end());
    }

    /** Writes a line for each row, and says where the last figure ends. */
    int writeTo(List<Line> lines, Stretches rows) {
        List<Token> header = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            end = figuresEnd(i);
            if (token.kind() == Kind.ROW) {
                flush(header, lines, rows);
                lines.add(rows.line(token.start(), token.end(), end));
            } else if (folded.startsWith("(单位", token.start()) || folded.startsWith("单位", token.start())) {
                // Said of the whole table, and no part of its header.
                flush(header, lines, rows);
                lines.add(rows.header(List.of(token)));
            } else {
                header.add(token);
                if (end > token.end()) {
                    flush(header, lines, rows);
                    lines.add(rows.figures(token.end(), end));
                }
            }
        }
        flush(header, lines, rows);
        return end;
    }

    private static void flush(List<Token> header, List<Line> lines, Stretches rows) {
        if (!header.isEmpty()) {
            lines.add(rows.header(header));
            header.clear();
        }
    }
}
