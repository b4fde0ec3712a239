package dev.gouji.parse.recognise;

import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.ReportYear;

/**
 * Whose report on which year.
 *
 * @param title as printed, null when there is none
 * @param organ its name, null when the document names none
 * @param foundIn where the name was found, null when there is none
 */
public record Identity(String title, String organ, Organ.FoundIn foundIn, ReportYear year) {}
