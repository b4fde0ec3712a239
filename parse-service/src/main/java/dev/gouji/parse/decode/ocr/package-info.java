/** Pictures of pages into pages: rulings found in the picture, cells cut out and recognised one by one. */
package dev.gouji.parse.decode.ocr;
