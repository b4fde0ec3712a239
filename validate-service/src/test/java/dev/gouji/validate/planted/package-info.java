/**
 * The bench of planted errors: clean reports are made up, an error is planted, and the rule it is meant for has to find
 * it; a near miss is planted, and the rule has to let it pass. The table of it stands in the reference of the rules.
 */
package dev.gouji.validate.planted;
