/** Rules XT: one table against another. */
package dev.gouji.validate.rule.acrosstables;
