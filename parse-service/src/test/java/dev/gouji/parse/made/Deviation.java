package dev.gouji.parse.made;

import java.util.Random;

/** A way in which a published report differs from the form as printed. */
sealed interface Deviation permits CaseVariant, LabelVariant, ValueVariant, StructureVariant {

    /** Whether it can be met in this shape, and can be read in it by more than luck. */
    boolean suits(Shape shape, MadeReport report);

    /** The report with this deviation; the same for the same state of {@code random}. */
    MadeReport apply(MadeReport report, Random random);

    String name();
}
