/** Rules G14 and G08: the statistics tables of before 2019. */
package dev.gouji.validate.rule.older;
