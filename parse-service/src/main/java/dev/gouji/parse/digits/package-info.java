/** Figures whose digits run together: where to cut, as far as the identities of the form decide it. */
package dev.gouji.parse.digits;
