/** Rules that hold a report against the same organ's report on the year before. */
package dev.gouji.validate.rule.acrossyears;
