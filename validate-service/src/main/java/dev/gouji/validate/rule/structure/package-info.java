/** Rules on the parts of a report: title, organ, year, sections, tables and rows. */
package dev.gouji.validate.rule.structure;
