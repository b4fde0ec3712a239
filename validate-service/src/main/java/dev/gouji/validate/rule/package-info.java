/**
 * What a rule is: its text, whom it applies to, and a pure check from a case file to an outcome. The families of rules
 * are in the sub-packages, one rule a file; they know this package, and it knows none of them.
 */
package dev.gouji.validate.rule;
