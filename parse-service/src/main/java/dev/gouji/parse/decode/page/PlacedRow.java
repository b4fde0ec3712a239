package dev.gouji.parse.decode.page;

import dev.gouji.contract.report.Place;

/** A printed line outside of ruled tables, with the page it stands on and the edges its text is set between. */
record PlacedRow(Page page, Margins margins, GlyphRow row) {

    Place place(Box box) {
        return page.place(box);
    }
}
