package dev.gouji.validate.book;

import dev.gouji.contract.finding.Finding;
import java.util.List;

/**
 * What the rule book has to say on a case file.
 *
 * @param findings in the order of the book, and of the form within a rule
 * @param notAssessable ids of the rules that apply to the form but lacked a figure or a neighbouring year
 * @param faults rules that broke down; the others went on
 */
public record Verdict(List<Finding> findings, List<String> notAssessable, List<RuleFault> faults) {
    public Verdict {
        findings = List.copyOf(findings);
        notAssessable = List.copyOf(notAssessable);
        faults = List.copyOf(faults);
    }
}
