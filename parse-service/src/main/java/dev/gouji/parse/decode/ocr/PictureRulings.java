package dev.gouji.parse.decode.ocr;

import dev.gouji.parse.decode.page.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Ruling lines in a picture: runs of ink longer than any stroke of a character. */
final class PictureRulings {
    private static final int ACROSS_MIN = 75;
    private static final int DOWN_MIN = 48;
    private static final int GAP_MAX = 5;
    private static final int BESIDE = 9;
    private static final double BESIDE_MAX = 0.2;
    private static final int RULINGS_MAX = 100_000;

    private final Picture picture;
    private final boolean down;
    /** Whether only ink counts, as on shaded ground, or all that differs from the paper, as thin lines do. */
    private final boolean inkAlone;

    private PictureRulings(Picture picture, boolean down, boolean inkAlone) {
        this.picture = picture;
        this.down = down;
        this.inkAlone = inkAlone;
    }

    static List<Ruling> find(Picture picture) {
        List<Ruling> rulings = new ArrayList<>();
        for (boolean down : new boolean[] {false, true}) {
            new PictureRulings(picture, down, false).find(rulings);
            new PictureRulings(picture, down, true).find(rulings);
        }
        return rulings.size() > RULINGS_MAX ? List.of() : rulings;
    }

    private void find(List<Ruling> rulings) {
        int lines = down ? picture.width() : picture.height();
        int length = down ? picture.height() : picture.width();
        for (int at = 0; at < lines; at++) {
            int start = -1;
            int last = -1;
            for (int i = 0; i <= length; i++) {
                if (i < length && (isMarked(at, i) || isMarked(Math.min(at + 1, lines - 1), i))) {
                    start = start < 0 ? i : start;
                    last = i;
                } else if (start >= 0 && (i == length || i - last > GAP_MAX)) {
                    if (last - start + 1 >= (down ? DOWN_MIN : ACROSS_MIN) && isAlone(at, start, last)) {
                        rulings.add(new Ruling(
                                down,
                                (at + 0.5) * Picture.POINTS,
                                start * Picture.POINTS,
                                (last + 1) * Picture.POINTS));
                    }
                    start = -1;
                }
            }
        }
    }

    private boolean isMarked(int at, int along) {
        int x = down ? at : along;
        int y = down ? along : at;
        return inkAlone ? picture.isInk(x, y) : picture.isMarked(x, y);
    }

    /** With paper on both sides, as no line through a row of characters has. */
    private boolean isAlone(int at, int start, int last) {
        int most = (int) ((last - start + 1) * BESIDE_MAX);
        return marked(at - BESIDE, start, last) <= most && marked(at + BESIDE, start, last) <= most;
    }

    private int marked(int at, int start, int last) {
        if (at < 0 || at >= (down ? picture.width() : picture.height())) {
            return 0;
        }
        int marked = 0;
        for (int i = start; i <= last; i++) {
            marked += isMarked(at, i) ? 1 : 0;
        }
        return marked;
    }
}
