/** What the rule book has to say on a report. Knows reports and forms. */
package dev.gouji.contract.finding;
