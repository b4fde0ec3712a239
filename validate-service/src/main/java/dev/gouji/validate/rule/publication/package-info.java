/** Rules PUB: how and when a report was published. */
package dev.gouji.validate.rule.publication;
