/** Rules NAR: what the prose says against the tables, and against itself. */
package dev.gouji.validate.rule.narrative;
