/** Rules TXT: the wording of the prose. */
package dev.gouji.validate.rule.wording;
