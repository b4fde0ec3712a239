package dev.gouji.parse.decode.ocr;

/** Where ink ends and paper begins: the shade that parts the two best (Otsu 1979). */
final class Threshold {
    private static final int SHADES = 256;
    private static final int LOWEST = 90;
    private static final int HIGHEST = 200;

    private static final int NOISE_REACH = 40;
    private static final double NOISE_TIMES = 3;
    private static final int NOISE_LEAST = 20;
    private static final int NOISE_MOST = 60;

    private Threshold() {}

    static int of(byte[] grey) {
        long[] counts = new long[SHADES];
        double sum = 0;
        for (byte shade : grey) {
            counts[shade & 0xFF]++;
            sum += shade & 0xFF;
        }
        double darkSum = 0;
        long dark = 0;
        double best = -1;
        int threshold = HIGHEST;
        for (int shade = 0; shade < SHADES; shade++) {
            dark += counts[shade];
            long light = grey.length - dark;
            if (dark == 0 || light == 0) {
                continue;
            }
            darkSum += (double) shade * counts[shade];
            double apart = darkSum / dark - (sum - darkSum) / light;
            double variance = (double) dark * light * apart * apart;
            if (variance > best) {
                best = variance;
                threshold = shade + 1;
            }
        }
        return Math.clamp(threshold, LOWEST, HIGHEST);
    }

    /** The darkest shade that is still paper: that of most of the page, and what dirt and noise make of it. */
    static int paper(byte[] grey) {
        int[] counts = new int[SHADES];
        for (byte shade : grey) {
            counts[shade & 0xFF]++;
        }
        int paper = SHADES - 1;
        for (int shade = 0; shade < SHADES; shade++) {
            paper = counts[shade] > counts[paper] ? shade : paper;
        }
        double sum = 0;
        long dots = 1;
        for (int shade = Math.max(0, paper - NOISE_REACH); shade <= paper; shade++) {
            sum += (double) counts[shade] * (paper - shade) * (paper - shade);
            dots += counts[shade];
        }
        double noise = Math.sqrt(sum / dots);
        return paper - (int) Math.clamp(Math.round(NOISE_TIMES * noise), NOISE_LEAST, NOISE_MOST);
    }
}
