package dev.gouji.parse.decode.ocr;

/** By how much a page lies askew: level lines make the counts of ink along them differ most. */
final class Skew {
    private static final double LARGEST = 3;
    private static final double COARSE = 0.25;
    private static final double FINE = 0.05;
    private static final int STEP = 3;
    private static final double IGNORED = 0.06;

    private Skew() {}

    /** The page level. */
    static Picture levelled(Picture picture) {
        double degrees = degrees(picture);
        return Math.abs(degrees) < IGNORED ? picture : picture.turned(degrees);
    }

    private static double degrees(Picture picture) {
        double best = best(picture, 0, LARGEST, COARSE);
        return best(picture, best, COARSE, FINE);
    }

    private static double best(Picture picture, double around, double reach, double step) {
        double best = around;
        double sharpest = -1;
        int steps = (int) Math.round(reach / step);
        for (int i = -steps; i <= steps; i++) {
            double degrees = around + i * step;
            double sharpness = sharpness(picture, degrees);
            if (sharpness > sharpest) {
                sharpest = sharpness;
                best = degrees;
            }
        }
        return best;
    }

    private static double sharpness(Picture picture, double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int[] counts = new int[picture.height() + picture.width()];
        int offset = picture.width() / 2;
        for (int y = 0; y < picture.height(); y += 1) {
            for (int x = y % STEP; x < picture.width(); x += STEP) {
                if (picture.isInk(x, y)) {
                    counts[(int) Math.round(y - (x - picture.width() / 2.0) * slope) + offset]++;
                }
            }
        }
        double sharpness = 0;
        for (int i = 1; i < counts.length; i++) {
            double change = counts[i] - counts[i - 1];
            sharpness += change * change;
        }
        return sharpness;
    }
}
