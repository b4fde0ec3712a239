/** A report as read: its figures, its prose, and where each was read. Knows the forms. */
package dev.gouji.contract.report;
