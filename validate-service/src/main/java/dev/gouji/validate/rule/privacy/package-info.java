/** Rules PRV: what must not be published. */
package dev.gouji.validate.rule.privacy;
