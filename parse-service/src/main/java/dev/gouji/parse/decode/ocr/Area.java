package dev.gouji.parse.decode.ocr;

import dev.gouji.parse.decode.page.Box;

/** A rectangle of dots; right and bottom are outside of it. */
record Area(int left, int top, int right, int bottom) {

    static Area of(Box points) {
        return new Area(dots(points.left()), dots(points.top()), dots(points.right()), dots(points.bottom()));
    }

    private static int dots(double points) {
        return (int) Math.round(points / Picture.POINTS);
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    boolean isEmpty() {
        return right <= left || bottom <= top;
    }

    Area smallerBy(int dots) {
        return new Area(left + dots, top + dots, right - dots, bottom - dots);
    }

    Box points() {
        return new Box(left * Picture.POINTS, top * Picture.POINTS, right * Picture.POINTS, bottom * Picture.POINTS);
    }
}
