/** Rules IMP: figures that cannot be, or hardly. */
package dev.gouji.validate.rule.plausibility;
