/** Rules FEE: the fee for processing requests. */
package dev.gouji.validate.rule.fee;
