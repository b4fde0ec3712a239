/** Pages as they are printed, glyphs and ruling lines, into lines and fields: for PDF and for pictures alike. */
package dev.gouji.parse.decode.page;
