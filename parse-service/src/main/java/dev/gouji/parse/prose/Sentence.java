package dev.gouji.parse.prose;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Place;

/**
 * A sentence that may claim something: it holds a number, or a word that stands for none or all.
 *
 * @param printed as printed
 * @param folded in the form in which it is read: no white space, titles in 《》 blanked out
 * @param figures whether it holds digits or Chinese numerals with a unit
 * @param words whether it holds words that stand for none, all or a number left out
 * @param onRequest whether it stands in a passage on requests
 * @param goesOn whether it stands in the same paragraph as the sentence read before it
 */
record Sentence(
        Chapter chapter,
        String printed,
        String folded,
        boolean figures,
        boolean words,
        boolean onRequest,
        boolean goesOn,
        Place place) {}
