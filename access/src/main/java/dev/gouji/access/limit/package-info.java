/** How often one address may ask. Pure. */
package dev.gouji.access.limit;
