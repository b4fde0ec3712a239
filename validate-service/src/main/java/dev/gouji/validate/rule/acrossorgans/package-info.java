/** Rules XO: one organ against others. */
package dev.gouji.validate.rule.acrossorgans;
