package dev.gouji.parse.decode.ocr;

import dev.gouji.parse.decode.page.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Ruling lines in a picture: runs of ink longer than any stroke of a character. */
final class PictureRulings {
    private static final int ACROSS_MIN = 75;
    private static final int DOWN_MIN = 48;
    private static final int GAP_MAX = 3;
    private static final int RULINGS_MAX = 100_000;

    private PictureRulings() {}

    static List<Ruling> find(Picture picture) {
        List<Ruling> rulings = new ArrayList<>();
        for (int y = 0; y < picture.height(); y++) {
            along(picture, false, y, rulings);
        }
        for (int x = 0; x < picture.width(); x++) {
            along(picture, true, x, rulings);
        }
        return rulings.size() > RULINGS_MAX ? List.of() : rulings;
    }

    private static void along(Picture picture, boolean down, int at, List<Ruling> rulings) {
        int length = down ? picture.height() : picture.width();
        int least = down ? DOWN_MIN : ACROSS_MIN;
        int start = -1;
        int last = -1;
        for (int i = 0; i <= length; i++) {
            boolean ink = i < length && (down ? isLine(picture, at, i, 1, 0) : isLine(picture, i, at, 0, 1));
            if (ink) {
                start = start < 0 ? i : start;
                last = i;
            } else if (start >= 0 && (i == length || i - last > GAP_MAX)) {
                if (last - start + 1 >= least) {
                    rulings.add(new Ruling(
                            down, (at + 0.5) * Picture.POINTS, start * Picture.POINTS, (last + 1) * Picture.POINTS));
                }
                start = -1;
            }
        }
    }

    /** A thin line that is a little askew goes on in the next row of dots. */
    private static boolean isLine(Picture picture, int x, int y, int across, int down) {
        int nextX = Math.min(x + across, picture.width() - 1);
        int nextY = Math.min(y + down, picture.height() - 1);
        return picture.isMarked(x, y) || picture.isMarked(nextX, nextY);
    }
}
