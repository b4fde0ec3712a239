/** Markup that is written among text: tags in Markdown, and tables drawn with strokes. */
package dev.gouji.parse.decode.markup;
