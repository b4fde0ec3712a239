/** Rules on single cells: what is printed in them, whatever it means. */
package dev.gouji.validate.rule.reading;
