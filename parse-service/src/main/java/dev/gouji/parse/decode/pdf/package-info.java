/** PDF into a document: glyphs and lines from PDFBox, what they mean from {@code decode.page}. */
package dev.gouji.parse.decode.pdf;
