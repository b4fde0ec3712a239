/** Who asks: tokens, the file of users, claims. Pure. */
package dev.gouji.access.identity;
