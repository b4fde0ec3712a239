package dev.gouji.parse.made;

/** A piece of a made-up report, from top to bottom. */
sealed interface Part permits Part.Title, Part.Heading, Part.Paragraph, Grid {

    record Title(String text) implements Part {}

    record Heading(String text) implements Part {}

    record Paragraph(String text) implements Part {}
}
